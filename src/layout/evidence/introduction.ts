import { placesOf } from '../../domain/area';
import type { Dataset } from '../../domain/dataset';
import { yearList } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { coverageMatrix } from '../../selectors/coverage';
import { knownPlaces } from '../../selectors/filterCounts';

/** How many statements and documents there are, and of which years. */
export function countText({ t }: Text, { claims, sources, axis }: Dataset): string {
  return t('evidence.introCount', {
    claims: t('evidence.statements', { count: claims.length }),
    sources: t('evidence.documents', { count: sources.length }),
    from: axis.first,
    to: axis.last,
  });
}

/** What nobody has said: turnover of some years, anything of some places. */
export function gapsText(text: Text, dataset: Dataset): string {
  const known = knownPlaces(dataset);
  const silent = placesOf(dataset.codes.areas).filter((area) => !known.has(area));
  const { gaps } = coverageMatrix(dataset, { claims: dataset.claims, derived: [] });
  const turnover = gaps.find(({ indicator }) => indicator.id === 'trade-turnover');
  return text.t('evidence.introGapsText', {
    years: yearList(text, turnover?.years ?? []),
    places: listText(
      text,
      silent.map((area) => areaName(text, area)),
    ),
  });
}
