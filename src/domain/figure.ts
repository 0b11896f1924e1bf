import type { Claim } from './claim';
import { claimInterval } from './claimInterval';
import { keyOf, quantityKey } from './comparison';
import type { Derived } from './derivation';
import type { Interval } from './interval';
import type { Period } from './period';
import type { Reading } from './quantity';
import { type Dimension, dimensionOf } from './unitAlgebra';

/** What can stand beside another in a ladder or a change: a quoted figure, or one that follows by arithmetic. */
export type Figure = Claim | Derived;

/** Derivations are about dealings with Russia. */
const COUNTERPART = 'RU';

/** The time that it describes. */
export function figurePeriod(figure: Figure): Period {
  return figure.type === 'claim' ? figure.period : figure.derivation.period;
}

/** Its interval, ratios for `%`; null for a bare direction. */
export function figureInterval(figure: Figure, reading: Reading): Interval | null {
  return figure.type === 'claim' ? claimInterval(figure, reading) : figure[reading].interval;
}

export function figureDimension(figure: Figure): Dimension {
  return figure.type === 'claim' ? dimensionOf(figure.quantity.unit ?? '') : figure.stated.dimension;
}

/**
 * What the figure is about, as `quantityKey` says it. Null for a direction, and for a derived figure that is an average
 * or a check of its own, or about several countries.
 */
export function figureKey(figure: Figure): string | null {
  if (figure.type === 'claim') return quantityKey(figure);
  const { indicator, areas, period, unit } = figure.derivation;
  const [area, ...others] = areas;
  if (indicator === null || others.length > 0 || period.kind === 'per-year') return null;
  return keyOf({ indicator, refArea: area, counterpartArea: COUNTERPART, period, meant: '', scope: '', unit });
}
