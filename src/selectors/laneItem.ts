import { type Axis, axisShare, lengthOf } from '../domain/axis';
import type { Clock } from '../domain/clock';
import type { Figure } from '../domain/figure';
import { type Day, isUnnamed, type Period, spanOf } from '../domain/period';
import { timeExtent } from '../domain/timeExtent';

/**
 * How a statement's time is drawn, in shares of the axis (0 is its start, 1 its end):
 *
 *   band   a named year or month        point  a day, or a yearly level at the day it was said
 *   bar    added up, ends in its point  plan   from the day of speech to a time ahead
 *   thread the day it was said, with a line to the time it describes (the clock of speech only)
 */
export type LaneShape = 'band' | 'point' | 'bar' | 'plan' | 'thread';

export type LaneExtent = {
  readonly shape: LaneShape;
  /** Ends of what is drawn; a bar may begin before 0, a plan may end after 1. */
  readonly from: number;
  readonly to: number;
  /** Where the points stand. */
  readonly at: number;
  /** True when the start of a bar was not said. */
  readonly startUnknown: boolean;
};

export type LaneItem = LaneExtent & {
  readonly key: string;
  /** The main figure first, then what shares its quantity, place, time and speaker, then what narrows it by arithmetic. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** True for the quantity that its topic is first asked about: such figures share a row, to be read along time. */
  readonly leads: boolean;
};

/** `said` is the day of speech, or that on which a derived figure became known. */
export function laneExtent(axis: Axis, period: Period, said: Day, clock: Clock): LaneExtent {
  const extent = timeExtent(axis, period, said);
  const length = lengthOf(axis);
  const [from, to, at] = [extent.from / length, extent.to / length, extent.at / length];
  const span = spanOf(period, said);
  if (clock === 'said') {
    const spoken = axisShare(axis, said);
    const named = !isUnnamed(period) && !(span.start === said && span.end === said);
    const ends = named ? { from, to } : { from: spoken, to: spoken };
    return { shape: named ? 'thread' : 'point', ...ends, at: spoken, startUnknown: false };
  }
  switch (extent.kind) {
    case 'bracket':
      return { shape: 'band', from, to, at, startUnknown: false };
    case 'bar':
    case 'fade':
      if (period.kind === 'range' && said < span.start)
        return { shape: 'point', from, to: from, at: from, startUnknown: false };
      return { shape: 'bar', from, to, at, startUnknown: extent.kind === 'fade' };
    case 'plan':
      return { shape: 'plan', from, to, at, startUnknown: false };
    case 'point':
    case 'wings':
    case 'thread':
      return { shape: 'point', from, to: from, at, startUnknown: false };
  }
}
