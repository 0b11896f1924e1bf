import type { Claim } from '../../domain/claim';
import { claimInterval } from '../../domain/claimInterval';
import type { Interval } from '../../domain/interval';
import type { Verdict } from '../../domain/verdict';

/** A stretch of the scale in pixels; an end that is open to infinity runs to the edge. */
export type PlacedStretch = {
  readonly from: number;
  readonly to: number;
  readonly runsLeft: boolean;
  readonly runsRight: boolean;
};

export type PlacedIntervals = {
  readonly rows: readonly (PlacedStretch & { readonly claim: Claim; readonly y: number; readonly at: number })[];
  readonly common: (PlacedStretch & { readonly interval: Interval }) | null;
  /** Values of the scale, ratios for `%`, and where they stand. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
};

/** Pixels of a row, of the words above the first, and of the scale below the last. */
const ROW = 46;
const TOP = 8;
const SCALE = 24;
const MARGIN = 26;

/**
 * Both intervals of a verdict on one scale, one below the other, with what lies in both. Null where they have no scale
 * in common: one without an amount, or in another unit.
 */
export function placeIntervals({ claims, common }: Verdict, width: number): PlacedIntervals | null {
  const intervals = claims.map((claim) => claimInterval(claim, 'stated'));
  const [one, other] = intervals;
  const [a, b] = claims;
  if (!one || !other || !isOneUnit(a, b)) return null;
  const ends = [one, other].flatMap(({ lo, hi }) => [lo, hi]).filter(Number.isFinite);
  const least = ends.reduce((found, end) => Math.min(found, end), 0);
  const most = ends.reduce((found, end) => Math.max(found, end), 0);
  const step = niceStep((most - least) / 4);
  const [low, high] = [Math.floor(least / step) * step, (Math.floor(most / step) + 1) * step];
  const scale = (value: number) => MARGIN + ((value - low) / (high - low)) * (width - 2 * MARGIN);
  const stretch = ({ lo, hi }: Interval): PlacedStretch => ({
    from: Number.isFinite(lo) ? scale(lo) : 0,
    to: Number.isFinite(hi) ? scale(hi) : width,
    runsLeft: !Number.isFinite(lo),
    runsRight: !Number.isFinite(hi),
  });
  const bottom = TOP + claims.length * ROW;
  const count = Math.round((high - low) / step);
  return {
    rows: [
      { claim: a, y: TOP + ROW - 10, at: scale(anchorOf(one)), ...stretch(one) },
      { claim: b, y: TOP + 2 * ROW - 10, at: scale(anchorOf(other)), ...stretch(other) },
    ],
    common: common && { ...stretch(common), interval: common },
    ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step).map((value) => ({
      value,
      x: scale(value),
    })),
    top: TOP,
    bottom,
    height: bottom + SCALE,
  };
}

function isOneUnit(one: Claim, other: Claim): boolean {
  const [a, b] = [one, other].map(({ quantity }) => (quantity.unit === 'share' ? '%' : quantity.unit));
  const isChange = ({ indicator, quantity }: Claim) =>
    indicator.kind === 'growth' || (quantity.kind !== 'direction' && quantity.direction !== null);
  return a === b && isChange(one) === isChange(other);
}

/** Where the point stands: at the amount that was said. */
function anchorOf({ lo, hi }: Interval): number {
  if (!Number.isFinite(hi)) return lo;
  return lo === 0 || !Number.isFinite(lo) ? hi : lo;
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size || 1));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= size) ?? size;
}

/** A single value is a band that can be seen. */
export function bandWidth({ from, to }: Pick<PlacedStretch, 'from' | 'to'>): number {
  return Math.max(2, to - from);
}

/** The words of a point, on the side of it that has more room. */
export function labelBeside(
  at: number,
  y: number,
  width: number,
): { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } {
  return at > width / 2 ? { x: at - 12, y: y - 9, anchor: 'end' } : { x: at + 12, y: y - 9, anchor: 'start' };
}
