import { componentAreas } from '../../domain/area';
import { claimSpan } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import { areasOf, type Figure, figurePeriod, indicatorOf, unitOf } from '../../domain/figure';
import { isUnnamed, type Span, spanOf } from '../../domain/period';
import { codeName, topicName } from '../../i18n/codeNames';
import { areaName, indicatorName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { sourceTitle } from '../data/packageInfo';
import { unitName } from '../data/tables/names';

/** What searches for datasets ask of one, as schema.org has it: of which time, places and quantities, and from which documents. */
export function coverageFacts(text: Text, dataset: Dataset, figures: readonly Figure[]) {
  const spans = figures.flatMap(spanOfFigure);
  const days = spans.flatMap(({ start, end }) => [start, end]).sort();
  const places = [...new Set(figures.flatMap(areasOf).flatMap(componentAreas))];
  const topics = new Set(figures.flatMap((figure) => indicatorOf(figure)?.topic ?? []));
  const names = places.map((place) => areaName(text, place));
  const quoted = new Set<string>(
    figures.flatMap((figure) => (figure.type === 'claim' ? figure.appearances.map(({ source }) => source) : [])),
  );
  return {
    isAccessibleForFree: true,
    temporalCoverage: days.length === 0 ? undefined : `${days[0]}/${days.at(-1)}`,
    spatialCoverage: places.map((place, at) => ({ '@type': 'Place', identifier: place, name: names[at] })),
    variableMeasured: variablesOf(text, dataset, figures),
    keywords: [...[...topics].map((topic) => topicName(text, dataset.codes, topic)), ...names],
    isBasedOn: dataset.sources
      .filter(({ id }) => quoted.has(id))
      .map((source) => ({
        '@type': 'NewsArticle',
        identifier: source.id,
        name: sourceTitle(text, source),
        url: source.url ?? undefined,
      })),
  };
}

/** The days that it describes; none where it names no time and nobody said it on a day. */
function spanOfFigure(figure: Figure): readonly Span[] {
  if (figure.type === 'claim') return [claimSpan(figure)];
  const period = figurePeriod(figure);
  return isUnnamed(period) ? [] : [spanOf(period, period.end)];
}

/** Each quantity once in each of its units. */
function variablesOf(text: Text, dataset: Dataset, figures: readonly Figure[]) {
  const found = new Map(
    figures.map((figure) => {
      const name = figure.type === 'claim' ? indicatorName(text, figure) : derivedName(text, figure);
      const unitText = unitName({ dataset, text }, unitOf(figure)) ?? undefined;
      return [`${name} ${unitText}`, { '@type': 'PropertyValue', name, unitText }] as const;
    }),
  );
  return [...found.values()];
}

/** An average or a check that nobody quotes is measured by no indicator. */
function derivedName(text: Text, { derivation: { indicator, name } }: Derived): string {
  return indicator === null ? text.pick(name) : codeName(text, indicator);
}
