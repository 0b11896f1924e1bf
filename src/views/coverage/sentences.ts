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
  const years = gaps
    .filter(({ years: missing }) => missing.length > 0)
    .map(({ indicator, years: missing }) =>
      t('coverage.gap', { what: t(`indicator.${indicator}`), years: yearList(text, missing) }),
    );
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
