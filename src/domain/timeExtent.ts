import { type Axis, lengthOf, yearsSince } from './axis';
import { type Day, dayAfter, isStretch, isUnnamed, type Period, spanOf } from './period';

/**
 * How a time lies on an axis, in years since its start; timeline, charts and the strips of the table draw the same.
 *
 *   bracket  |--o--|   the named year, month or other stretch, the dot in its middle
 *   bar      «====o    added up: the dot at its end
 *   fade       ...o    added up from a day that nobody said
 *   wings     -- o --  a level of every year or month, at the day it was said, its year not named
 *   plan          o··> from the day it was said to the end of the plan
 *   point         o    a day
 *   thread  |---|-o    the day it was said, with a line to the time it describes (the clock of speech only)
 */
export type TimeExtent = {
  readonly kind: 'point' | 'bracket' | 'bar' | 'fade' | 'wings' | 'plan' | 'thread';
  readonly at: number;
  /** Ends of what is drawn; they may lie before 0 and after the end of the axis. */
  readonly from: number;
  readonly to: number;
};

/** An extent cut at the ends of its axis, with whether it goes on past them. */
export type CutExtent = TimeExtent & { readonly before: boolean; readonly after: boolean };

/** `said` is the day of speech, or that on which a derived figure became known. */
export function timeExtent(axis: Axis, period: Period, said: Day): TimeExtent {
  const span = spanOf(period, said);
  const [from, to] = [yearsSince(axis, span.start), yearsSince(axis, dayAfter(span.end))];
  return placed(period, from, to);
}

export function cutExtent(axis: Axis, period: Period, said: Day): CutExtent {
  const { from, to } = timeExtent(axis, period, said);
  const ends = { before: from < 0, after: to > lengthOf(axis) };
  return { ...placed(period, onAxis(axis, from), onAxis(axis, to)), ...ends };
}

/** The nearest place on the axis, for years since its start. */
export function onAxis(axis: Axis, years: number): number {
  return Math.min(Math.max(years, 0), lengthOf(axis));
}

function placed(period: Period, from: number, to: number): TimeExtent {
  if (isUnnamed(period)) return { kind: 'wings', at: from, from, to };
  if (isStretch(period))
    return period.kind === 'as-of'
      ? { kind: 'point', at: from, from, to }
      : { kind: 'bracket', at: (from + to) / 2, from, to };
  switch (period.kind) {
    case 'range':
      return { kind: period.start === null ? 'fade' : 'bar', at: to, from, to };
    case 'duration':
      return { kind: 'bar', at: to, from, to };
    case 'by':
      return { kind: 'plan', at: from, from, to };
  }
}
