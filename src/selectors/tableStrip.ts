import { axisShare, type Day, dayAfter, type Period, spanOf } from '../domain/period';

/**
 * A figure's period on the strip of a row. Places are shares of the years shown, 0 at their start and 1 at their end,
 * cut at both; `before` and `beyond` say that the period goes on outside.
 */
export type StripMark =
  | { readonly kind: 'block'; readonly from: number; readonly to: number }
  | { readonly kind: 'point' | 'wings'; readonly at: number }
  | { readonly kind: 'bar'; readonly from: number; readonly to: number; readonly before: boolean }
  | { readonly kind: 'plan'; readonly from: number; readonly to: number; readonly beyond: boolean };

/** Below this a bar could not be told from its dot. */
const SHORTEST_BAR = 0.02;

/** `said.on` is the day of speech, or that on which a derived figure became known. */
export function stripMark({
  period,
  said,
}: {
  readonly period: Period;
  readonly said: { readonly on: Day };
}): StripMark {
  switch (period.kind) {
    case 'year':
    case 'month':
      return { kind: 'block', from: clamp(axisShare(period.start)), to: clamp(axisShare(dayAfter(period.end))) };
    case 'as-of':
      return { kind: 'point', at: clamp(axisShare(period.end)) };
    case 'per-year':
      return { kind: 'wings', at: clamp(axisShare(said.on)) };
    case 'range':
      return period.start === null ? bar(axisShare(period.end), period.end) : bar(axisShare(period.start), period.end);
    case 'duration':
      return bar(axisShare(spanOf(period, said.on).start), period.end);
    case 'by': {
      const to = axisShare(period.end);
      return { kind: 'plan', from: clamp(axisShare(said.on)), to: clamp(to), beyond: to > 1 };
    }
  }
}

function bar(from: number, lastDay: string): StripMark {
  const to = clamp(axisShare(dayAfter(lastDay)));
  if (to - from < SHORTEST_BAR) return { kind: 'point', at: to };
  return { kind: 'bar', from: clamp(from), to, before: from < 0 };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
