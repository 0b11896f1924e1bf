import { type Axis, lengthOf } from '../domain/axis';
import type { Day, Period } from '../domain/period';
import { onAxis, timeExtent } from '../domain/timeExtent';

/**
 * A figure's period on the strip of a row. Places are shares of the years shown, 0 at their start and 1 at their end,
 * cut at both; `before` and `beyond` say that the period goes on outside.
 */
export type StripMark =
  | { readonly kind: 'block'; readonly from: number; readonly to: number }
  | { readonly kind: 'point' | 'wings'; readonly at: number }
  | { readonly kind: 'bar'; readonly from: number; readonly to: number; readonly before: boolean }
  | { readonly kind: 'plan'; readonly from: number; readonly to: number; readonly beyond: boolean };

/** Below this share of the axis a bar could not be told from its dot. */
const SHORTEST_BAR = 0.02;

/** `said` is the day of speech, or that on which a derived figure became known. */
export function stripMark(axis: Axis, period: Period, said: Day): StripMark {
  const extent = timeExtent(axis, period, said);
  const length = lengthOf(axis);
  const share = (years: number) => onAxis(axis, years) / length;
  const [from, to] = [share(extent.from), share(extent.to)];
  switch (extent.kind) {
    case 'bracket':
      return { kind: 'block', from, to };
    case 'point':
    case 'thread':
      return { kind: 'point', at: from };
    case 'wings':
      return { kind: 'wings', at: from };
    case 'bar':
    case 'fade':
      if (to - extent.from / length < SHORTEST_BAR) return { kind: 'point', at: to };
      return { kind: 'bar', from, to, before: extent.from < 0 };
    case 'plan':
      return { kind: 'plan', from, to, beyond: extent.to > length };
  }
}
