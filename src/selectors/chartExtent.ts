import { type Claim, claimSpan, isFact } from '../domain/claim';
import { dayAfter, type Period, type Span, YEARS, yearsSinceStart } from '../domain/period';

/**
 * The time of a claim on the axis of a chart, in years since its start (0 is January 2019), cut at the axis' ends.
 *
 *   bracket  |--o--|   the named year or month, the dot in its middle
 *   bar      «====o    added up: the dot at its end; `before` when it begins before the axis
 *   fade       ...o    added up from a day that nobody said
 *   wings     -- o --  a yearly level, at the day it was said, its year not named
 *   plan          o··> from the day it was said to the end of the plan; `after` when that lies beyond the axis
 *   point         o    a day
 *   thread  |---|-o    the day it was said, with a line to the time it describes (the clock of speech only)
 */
export type ChartExtent = {
  readonly kind: 'point' | 'bracket' | 'bar' | 'fade' | 'wings' | 'plan' | 'thread';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly before: boolean;
  readonly after: boolean;
  /** A time that had not begun when it was said: drawn dotted. */
  readonly dotted: boolean;
};

export function chartExtent(claim: Claim): ChartExtent {
  return extentOf(claim.period, claimSpan(claim), !isFact(claim));
}

export function extentOf(period: Period, span: Span, dotted: boolean): ChartExtent {
  const [start, end] = [yearsSinceStart(span.start), yearsSinceStart(dayAfter(span.end))];
  const [from, to] = [onAxis(start), onAxis(end)];
  const ends = { from, to, before: start < 0, after: end > YEARS.length, dotted };
  switch (period.kind) {
    case 'year':
    case 'month':
      return { kind: 'bracket', at: (from + to) / 2, ...ends };
    case 'as-of':
      return { kind: 'point', at: from, ...ends };
    case 'range':
      return { kind: period.start === null ? 'fade' : 'bar', at: to, ...ends };
    case 'duration':
      return { kind: 'bar', at: to, ...ends };
    case 'per-year':
      return { kind: 'wings', at: from, ...ends };
    case 'by':
      return { kind: 'plan', at: from, ...ends };
  }
}

function onAxis(years: number): number {
  return Math.min(Math.max(years, 0), YEARS.length);
}
