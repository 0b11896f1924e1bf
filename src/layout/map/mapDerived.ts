import { type Areas, membersOf } from '../../domain/area';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import { shortPeriod } from '../../i18n/dates';
import { derivedShort } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';
import { memoizeLast } from '../../lib/memoize';
import type { DerivedChoices } from '../../selectors/derived';
import { glyphOfDerived } from '../../selectors/glyphOf';
import { leadingAreas, leadingDerived } from '../../selectors/leadingDerived';
import { type MapDerivedFigure, type MapModel, mapOf } from '../../selectors/mapOf';

/** Derived figures as the map draws them; an interval with two ends, or none, has no circle of its own size. */
export const mapDerived = memoizeLast(
  (text: Text, areas: Areas, figures: readonly Derived[]): readonly MapDerivedFigure[] =>
    figures.flatMap((figure) => {
      const { derivation, stated } = figure;
      const [area] = derivation.areas;
      if (membersOf(areas, area).length > 0) return [];
      return [
        {
          id: figure.id,
          area,
          text: `${derivedShort(text, figure)}, ${shortPeriod(text, derivation.period)}`,
          amount: amountOf(stated.interval),
          unit: derivation.unit,
          year: derivation.period.kind === 'year' ? Number(derivation.period.end.slice(0, 4)) : null,
          bound: glyphOfDerived(figure).bound,
        },
      ];
    }),
);

/** The map as the reader's choices leave it, with derived figures where no quoted one stands. */
export function mapModel(text: Text, dataset: Dataset, choices: DerivedChoices): MapModel {
  const derived = mapDerived(text, dataset.codes.areas, leadingDerived(dataset, choices));
  return mapOf(dataset, choices, derived, leadingAreas(dataset, choices));
}

function amountOf({ lo, hi }: Derived['stated']['interval']): number | null {
  if (lo === hi || hi === Number.POSITIVE_INFINITY) return lo > 0 ? lo : null;
  return lo <= 0 && Number.isFinite(hi) ? hi : null;
}
