import type { Interval } from './interval';

/** Places of intervals in a list, in its order. */
export type IntervalIndex = {
  /** Those that begin where the interval ends, or after it. */
  readonly above: (interval: Interval | null) => readonly number[];
  /** Those, and those that end where it begins or before it. */
  readonly apart: (interval: Interval | null) => readonly number[];
};

/**
 * Finds the intervals of a list that lie above another one, or on either side of it, without a look at every one.
 * Intervals that only share an end are found too, whether or not it is open: the caller decides. Nulls are never found.
 */
export function intervalIndex(intervals: readonly (Interval | null)[]): IntervalIndex {
  const known = intervals.flatMap((interval, at) => (interval ? [{ ...interval, at }] : []));
  const byLow = [...known].sort((a, b) => a.lo - b.lo || a.at - b.at);
  const byHigh = [...known].sort((a, b) => a.hi - b.hi || a.at - b.at);
  const allAbove = (end: number) => byLow.slice(countWhile(byLow, ({ lo }) => lo < end));
  const allBelow = (end: number) =>
    byHigh.slice(
      0,
      countWhile(byHigh, ({ hi }) => hi <= end),
    );
  return {
    above: (interval) => (interval ? placesOf(allAbove(interval.hi)) : []),
    apart: (interval) => (interval ? placesOf([...allBelow(interval.lo), ...allAbove(interval.hi)]) : []),
  };
}

function placesOf(found: readonly { readonly at: number }[]): readonly number[] {
  return found.map(({ at }) => at).sort((a, b) => a - b);
}

/** How many items pass that stand before the first which does not; all after that one fail too. */
function countWhile<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
