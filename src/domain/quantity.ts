import type { UnitId } from './ids';
import { closedInterval, type Interval, pointInterval } from './interval';
import { negate } from './intervalArithmetic';
import type { Localized } from './source';

/** ISO 4217, as far as amounts in it are written with a sign of their own. Amounts in different ones are never compared. */
export const CURRENCIES = ['USD', 'EUR', 'RUB', 'CNY', 'KZT', 'UZS', 'KGS', 'TJS', 'TMT'] as const;
export type Currency = (typeof CURRENCIES)[number];

/**
 * A code of the list of units. `%` and `share` are both ratios, kept as they were said; `pp` are percentage points,
 * which are no per cent; `m3` is m³, and `x` is "times as much".
 */
export type Unit = UnitId;

export function isCurrency(unit: string): unit is Currency {
  return CURRENCIES.some((currency) => currency === unit);
}

/** The bounds of a single amount. */
export const AMOUNT_BOUNDS = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'almost', 'up-to'] as const;
export const BOUNDS = [...AMOUNT_BOUNDS, 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

export const CHANGE_DIRECTIONS = ['rising', 'falling'] as const;
export type ChangeDirection = (typeof CHANGE_DIRECTIONS)[number];

/** What is written after an amount of a unit that has no words of its own. */
type Written = { readonly symbol?: Localized };

/**
 * An amount with its bound. `precision` is one unit of the last digit that was said, `rounded` says it outright. With a
 * `direction` it is the size of a change, never below zero: "fell by more than 5 %" is falling, more than 5.
 */
export type Amount = Written & {
  readonly kind: 'amount';
  readonly bound: (typeof AMOUNT_BOUNDS)[number];
  readonly amount: number;
  readonly unit: Unit;
  readonly precision: number | null;
  readonly rounded: readonly [number, number] | null;
  readonly direction: ChangeDirection | null;
};

export type AmountRange = Written & {
  readonly kind: 'range';
  readonly bound: 'range';
  readonly amount: number;
  readonly upper: number;
  readonly unit: Unit;
  readonly direction: ChangeDirection | null;
};

/** Said without a number: never drawn as one. */
export type Direction = { readonly kind: 'direction'; readonly direction: ChangeDirection; readonly unit: Unit | null };

export type Quantity = Amount | AmountRange | Direction;

/** Units that are counted one by one: said to the last one, such an amount has nothing left to round. */
const COUNTED: readonly Unit[] = ['companies', 'projects', 'corridors', 'persons', 'participants'];

/** How to read an exact or approximate figure: as it was said, or as rounded to its last digit. */
export type Reading = 'stated' | 'rounded';

/**
 * The interval that a quantity says its value lies in; `null` for a bare direction.
 *
 *   more-than 50  (50, ∞)      up-to 10      [0, 10]      almost 2.5  (0, 2.5)
 *   at-least 50   [50, ∞)      less-than 15  (0, 15)
 *   exact 28      [28, 28] as stated, [27.5, 28.5) as rounded; `about` is the same, marked approximate
 *   falling, more than 5   (−∞, −5)
 *   exact 33 projects   [33, 33] in both readings: whole things, said to the last one
 */
export function toInterval(quantity: Quantity, reading: Reading = 'stated'): Interval | null {
  if (quantity.kind === 'direction') return null;
  const size =
    quantity.kind === 'range' ? closedInterval(quantity.amount, quantity.upper) : amountInterval(quantity, reading);
  return quantity.direction === 'falling' ? negate(size) : size;
}

/** An amount that says which way it went and by how much, and so is no level. */
export function isChange(quantity: Quantity): boolean {
  return quantity.kind !== 'direction' && quantity.direction !== null;
}

/** The amount as a number among others: a fall is below zero. The lower size of a range. */
export function signedAmount({ amount, direction }: Amount | AmountRange): number {
  return direction === 'falling' ? 0 - amount : amount;
}

function amountInterval({ amount, unit, bound, precision, rounded }: Amount, reading: Reading): Interval {
  const approximate = bound === 'about';
  switch (bound) {
    case 'more-than':
      return { lo: amount, hi: Number.POSITIVE_INFINITY, loOpen: true, hiOpen: true, approximate };
    case 'at-least':
      return { lo: amount, hi: Number.POSITIVE_INFINITY, loOpen: false, hiOpen: true, approximate };
    case 'almost':
    case 'less-than':
      return { lo: 0, hi: amount, loOpen: true, hiOpen: true, approximate };
    case 'up-to':
      return { lo: 0, hi: amount, loOpen: false, hiOpen: false, approximate };
    case 'exact':
    case 'about': {
      if (reading === 'stated') return { ...pointInterval(amount), approximate };
      if (rounded) return { ...closedInterval(rounded[0], rounded[1]), approximate };
      const whole = COUNTED.includes(unit) && (precision ?? 0) <= 1;
      const half = whole ? 0 : (precision ?? 0) / 2;
      return { lo: amount - half, hi: amount + half, loOpen: false, hiOpen: half > 0, approximate };
    }
  }
}
