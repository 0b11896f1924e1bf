import { between, type Interval, only } from './interval';

/** Wire units; `%` and `share` are both ratios, kept as they were said. `x` is "times as much". */
export const UNITS = [
  'USD',
  '%',
  'share',
  'companies',
  'projects',
  'corridors',
  't',
  'persons',
  'participants',
  'x',
] as const;
export type Unit = (typeof UNITS)[number];

/** The bounds of a single amount. */
export const AMOUNT_BOUNDS = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'almost', 'up-to'] as const;
export const BOUNDS = [...AMOUNT_BOUNDS, 'range'] as const;

/** An amount with its bound. `precision` is one unit of the last digit that was said, `rounded` says it outright. */
export type Amount = {
  readonly kind: 'amount';
  readonly bound: (typeof AMOUNT_BOUNDS)[number];
  readonly amount: number;
  readonly unit: Unit;
  readonly precision: number | null;
  readonly rounded: readonly [number, number] | null;
};

export type AmountRange = {
  readonly kind: 'range';
  readonly bound: 'range';
  readonly amount: number;
  readonly upper: number;
  readonly unit: Unit;
};

/** Said without a number: never drawn as one. */
export type Direction = { readonly kind: 'direction'; readonly direction: 'rising'; readonly unit: Unit | null };

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
 *   exact 33 projects   [33, 33] in both readings: whole things, said to the last one
 */
export function toInterval(quantity: Quantity, reading: Reading = 'stated'): Interval | null {
  switch (quantity.kind) {
    case 'direction':
      return null;
    case 'range':
      return between(quantity.amount, quantity.upper);
    case 'amount':
      return amountInterval(quantity, reading);
  }
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
      if (reading === 'stated') return { ...only(amount), approximate };
      if (rounded) return { ...between(rounded[0], rounded[1]), approximate };
      const whole = COUNTED.includes(unit) && (precision ?? 0) <= 1;
      const half = whole ? 0 : (precision ?? 0) / 2;
      return { lo: amount - half, hi: amount + half, loOpen: false, hiOpen: half > 0, approximate };
    }
  }
}
