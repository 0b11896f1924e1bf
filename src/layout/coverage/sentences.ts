import type { Areas } from '../../domain/area';
import { codeName } from '../../i18n/codeNames';
import { yearList } from '../../i18n/dates';
import { areaName, listText, stateText } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import type { Coverage, CoverageCell } from '../../selectors/coverage';

/** How many cells have a figure; under a filter, how many of these it leaves. */
export function coverageTitle({ t }: Text, { totals }: Coverage): string {
  const known = totals.quoted + totals.derived;
  if (totals.outside === 0) return t('coverage.title', { known, count: totals.all });
  return t('coverage.titleWithin', { known, all: totals.all });
}

/** What an empty cell means, and what one that the filter has emptied means. */
export function coverageSubtitle({ t }: Text, { totals }: Coverage): string {
  return t(totals.outside === 0 ? 'coverage.subtitle' : 'coverage.subtitleWithin');
}

/** What is read out of a cell that has no figures; nothing where nobody has given one, as the subtitle says of empty cells. */
export function wordsWithout(text: Text, areas: Areas, state: CoverageCell['state']): string {
  if (state === 'none') return '';
  return state === null ? text.t('coverage.impossible') : stateText(text, areas, state);
}

/** What stands under no year, and what can stand nowhere. */
export function coverageNote({ t }: Text): string {
  return t('coverage.note');
}

/** The gaps in words, from the data: who has no figure, which years nobody speaks of, what is never said. */
export function coverageSentences(text: Text, { silentAreas, silentIndicators, gaps }: Coverage): readonly string[] {
  const { t } = text;
  const areas =
    silentAreas.length > 0
      ? [
          t('coverage.silentAreas', {
            count: silentAreas.length,
            places: listText(
              text,
              silentAreas.map((area) => areaName(text, area)),
            ),
          }),
        ]
      : [];
  const years = gaps.flatMap(({ indicator, years: missing, derivedYears }) => {
    const what = codeName(text, indicator);
    return [
      ...(missing.length > 0 ? [t('coverage.gap', { what, years: yearList(text, missing) })] : []),
      ...(derivedYears.length > 0 ? [t('coverage.gapDerived', { what, years: yearList(text, derivedYears) })] : []),
    ];
  });
  const indicators =
    silentIndicators.length > 0
      ? [
          t('coverage.silentIndicators', {
            count: silentIndicators.length,
            list: listText(
              text,
              silentIndicators.map((indicator) => codeName(text, indicator)),
            ),
          }),
        ]
      : [];
  return [...areas, ...years, ...indicators];
}
