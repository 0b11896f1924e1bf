export const ROW_HEIGHT = 14;
export const LANE_PADDING = 2;
/** The name of a lane is a button, as high as the smallest target. */
export const TARGET = 24;
/** Labels may reach this far beyond the end of the axis, in pixels. */
export const OVERHANG = 20;
/** Below this many pixels lanes hold glyphs only. */
export const GLYPHS_ONLY = 560;

/** The middle of a row, in pixels, below a lane's top. */
export function rowMiddle(top: number, row: number): number {
  return top + LANE_PADDING + row * ROW_HEIGHT + ROW_HEIGHT / 2;
}

/** The height of so many rows. */
export function rowsHeight(rows: number): number {
  return Math.max(rows * ROW_HEIGHT + LANE_PADDING * 2, TARGET);
}
