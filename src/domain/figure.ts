import type { Claim } from './claim';
import { claimInterval } from './claimInterval';
import { keyOf, quantityKey } from './comparison';
import type { Derived } from './derivation';
import type { AreaId } from './ids';
import type { Indicator } from './indicator';
import type { Interval } from './interval';
import { isUnnamed, type Period } from './period';
import type { Reading, Unit } from './quantity';
import { type Dimension, dimensionOf, type ResultUnit } from './unitAlgebra';

/** What can stand beside another in a ladder or a change: a quoted figure, or one that follows by arithmetic. */
export type Figure = Claim | Derived;

/** Derivations are about dealings with Russia. */
export const COUNTERPART = 'RU';

/** What marks it: the attribute that carries its id is named after it. */
export type FigureKind = 'claim' | 'derivation';

export function kindOf(figure: Figure): FigureKind {
  return figure.type === 'claim' ? 'claim' : 'derivation';
}

export function isQuoted(figure: Figure): figure is Claim {
  return figure.type === 'claim';
}

export function isDerived(figure: Figure): figure is Derived {
  return figure.type === 'derived';
}

/** False for a target, a forecast, a condition or a denial; a derived figure rests on what is stated alone. */
export function isStated(figure: Figure): boolean {
  return figure.type === 'derived' || figure.status === 'stated';
}

/** For sorting: what is quoted before what is derived. */
export function quotedFirst(a: Figure, b: Figure): number {
  return Number(isDerived(a)) - Number(isDerived(b));
}

/** The places that it is about: one, or the several of a residual. */
export function areasOf(figure: Figure): readonly [AreaId, ...AreaId[]] {
  return figure.type === 'claim' ? [figure.refArea] : figure.derivation.areas;
}

/** What it measures; null for an average or a check that nobody quotes. */
export function indicatorOf(figure: Figure): Indicator | null {
  return figure.type === 'claim' ? figure.indicator : figure.derivation.indicator;
}

/** Null for a bare direction. */
export function unitOf(figure: Figure): Unit | ResultUnit | null {
  return figure.type === 'claim' ? figure.quantity.unit : figure.derivation.unit;
}

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
  if (indicator === null || others.length > 0 || isUnnamed(period)) return null;
  return keyOf({ indicator, refArea: area, counterpartArea: COUNTERPART, period, meant: '', scope: '', unit });
}
