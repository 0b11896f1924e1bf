import { type Axis, choiceOf, lengthOf, rangeOf, rangeOn } from './axis';
import { type IsoMonth, monthAfter, monthsBetween, type TimeRange } from './month';

/** The first and last month of a range, counted from the start of the axis, both included. */
export type CountedRange = { readonly from: number; readonly to: number };

/** The months of an axis by their number, and chosen times as such ranges and back. */
export type CountedMonths = {
  readonly count: number;
  readonly nameOf: (month: number) => IsoMonth;
  readonly read: (time: TimeRange | null) => CountedRange;
  readonly write: (range: CountedRange) => TimeRange | null;
};

export function countedMonths(axis: Axis): CountedMonths {
  const start = rangeOf(axis).from;
  const nameOf = (month: number) => monthAfter(start, month);
  return {
    count: lengthOf(axis) * 12,
    nameOf,
    read: (time) => {
      const { from, to } = rangeOn(axis, time);
      return { from: monthsBetween(start, from), to: monthsBetween(start, to) };
    },
    write: ({ from, to }) => choiceOf(axis, { from: nameOf(from), to: nameOf(to) }),
  };
}

/** The range so many months later or earlier, as long as before; it stops at the ends of `count` months. */
export function shiftedRange({ from, to }: CountedRange, by: number, count: number): CountedRange {
  const step = Math.max(-from, Math.min(count - 1 - to, by));
  return { from: from + step, to: to + step };
}

/** One end so many months later or earlier; it stops at the other end, and at the ends of `count` months. */
export function resizedRange(
  { from, to }: CountedRange,
  end: keyof CountedRange,
  by: number,
  count: number,
): CountedRange {
  if (end === 'from') return { from: Math.max(0, Math.min(to, from + by)), to };
  return { from, to: Math.min(count - 1, Math.max(from, to + by)) };
}
