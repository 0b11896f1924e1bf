import type { PlacedExtent } from './placeExtent';

/** A stretch of time with an end at each side; a single line where it is hardly wider than one. */
export function bracketPath(from: number, to: number, y: number): string {
  const [start, end] = to - from > WIDE ? [from + 0.75, to - 0.75] : [from, from];
  return `M${start} ${y - 4}V${y + 4}M${start} ${y}H${end}M${end} ${y - 4}V${y + 4}`;
}

/** From a point to the end of a stretch that is nearer; no way where it lies inside. */
export function threadPath(x: number, from: number, to: number, y: number): string {
  return `M${x} ${y}H${Math.min(Math.max(x, from), to)}`;
}

/** The bar of a total; it begins further on where it goes back beyond the axis. Null where it is hardly wider than a line. */
export function barPath({ from, to, before }: Pick<PlacedExtent, 'from' | 'to' | 'before'>, y: number): string | null {
  return to - from > WIDE ? `M${from + (before ? 12 : 0)} ${y}H${to}` : null;
}

/** The way from a point to the end of a plan: an arrow where it goes on beyond the axis, else a stop. */
export function planPath(x: number, { to, after }: Pick<PlacedExtent, 'to' | 'after'>, y: number): string {
  const end = after ? `M${to - 5} ${y - 4}L${to} ${y}L${to - 5} ${y + 4}` : `M${to} ${y - 4}V${y + 4}`;
  return `M${x} ${y}H${to}${end}`;
}

/** Wider than a line, in pixels. */
const WIDE = 2;
