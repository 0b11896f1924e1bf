import { componentAreas, placesOf } from '../../domain/area';
import { claimTopic } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Topic } from '../../domain/topic';
import { codeName } from '../../i18n/codeNames';
import { yearList } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { emptyYears } from '../../selectors/emptyYears';

/** How many statements and documents there are, and of which years. */
export function countText({ t }: Text, { claims, sources, axis }: Dataset): string {
  return t('evidence.introCount', {
    claims: t('evidence.statements', { count: claims.length }),
    sources: t('evidence.documents', { count: sources.length }),
    from: axis.first,
    to: axis.last,
  });
}

/** What nobody has said of the first of these topics, of the first of all where none is asked for: its years, and the places of which nothing is known. */
export function gapsText(text: Text, dataset: Dataset, topics: readonly Topic[]): string {
  const { areas, topics: all } = dataset.codes;
  const claims = dataset.claims.filter((claim) => topics.length === 0 || topics.includes(claimTopic(claim)));
  const known = new Set(claims.flatMap(({ refArea }) => [refArea, ...componentAreas(refArea)]));
  const topic = all.list.find(({ id }) => topics.length === 0 || topics.includes(id));
  const years = topic ? emptyYears(dataset, topic.id, []) : [];
  const silent = placesOf(areas).filter((area) => !known.has(area));
  return [
    topic &&
      years.length > 0 &&
      text.t('evidence.introYears', { topic: codeName(text, topic), years: yearList(text, years) }),
    silent.length > 0 &&
      text.t('evidence.introPlaces', {
        places: listText(
          text,
          silent.map((area) => areaName(text, area)),
        ),
      }),
  ]
    .filter(Boolean)
    .join(' ');
}
