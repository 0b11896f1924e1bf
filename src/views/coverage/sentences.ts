import { yearList } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import type { Coverage } from '../../selectors/coverage';

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
    const what = t(`indicator.${indicator}`);
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
              silentIndicators.map((indicator) => t(`indicator.${indicator}`)),
            ),
          }),
        ]
      : [];
  return [...areas, ...years, ...indicators];
}
