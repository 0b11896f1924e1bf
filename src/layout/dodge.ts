/** Marks that share a date stand either side of it, never further than this many pixels. */
export const DODGE = 5;
/** Marks nearer to each other than this many pixels share a date. */
export const SAME_DATE = 4;

/** How far each of so many marks stands beside the date that they share, evenly and the first on the left, in pixels. */
export function dodge(count: number): readonly number[] {
  const last = count - 1;
  return Array.from({ length: count }, (_, index) => (last === 0 ? 0 : -DODGE + (2 * DODGE * index) / last));
}
