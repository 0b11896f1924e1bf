export const ROW_HEIGHT = 14;
export const LANE_PADDING = 2;
/** The name of a lane is a button, as high as the smallest target. */
export const TARGET = 24;
/** Where lanes hold glyphs only, fingers choose among them: the rows of a place are at least so high. */
const FINGER = 44;
/** There the name of a lane stands above its rows. */
const HEAD = 16;
/** Labels may reach this far beyond the end of the axis, in pixels. */
export const OVERHANG = 30;
/** Below this many pixels lanes hold glyphs only; A4 has more. */
export const GLYPHS_ONLY = 520;

/** The middle of a row, in pixels, below a lane's top. */
export function rowMiddle(top: number, row: number): number {
  return top + LANE_PADDING + row * ROW_HEIGHT + ROW_HEIGHT / 2;
}

/** The height of so many rows. */
export function rowsHeight(rows: number): number {
  return Math.max(rows * ROW_HEIGHT + LANE_PADDING * 2, TARGET);
}

/** The rows of one place: the top of the box, its height, and the top of its first row; in pixels. */
export type GroupBox = { readonly top: number; readonly height: number; readonly firstRow: number };

/**
 * Where the rows of each place of a lane stand, from the lane's top down, and how high the lane is. With labels the rows
 * follow one another closely; without, each place is as high as a finger needs, below the lane's name.
 */
export function groupBoxes(
  rows: readonly number[],
  top: number,
  withLabels: boolean,
): { readonly boxes: readonly GroupBox[]; readonly height: number } {
  if (withLabels) {
    const starts = rows.map((_, index) => rows.slice(0, index).reduce((sum, count) => sum + count, 0));
    const boxes = rows.map((count, index) => {
      const first = top + LANE_PADDING + (starts[index] ?? 0) * ROW_HEIGHT;
      return { top: first, height: count * ROW_HEIGHT, firstRow: first };
    });
    return { boxes, height: rowsHeight(rows.reduce((sum, count) => sum + count, 0)) };
  }
  const boxes: GroupBox[] = [];
  let at = top;
  for (const count of rows.length > 0 ? rows : [1]) {
    const head = boxes.length === 0 ? HEAD : 0;
    const own = count * ROW_HEIGHT;
    const height = Math.max(FINGER, head + own + 2 * LANE_PADDING);
    boxes.push({ top: at, height, firstRow: at + head + (height - head - own) / 2 });
    at += height;
  }
  return { boxes, height: at - top };
}

/** The height of a lane's name above its rows, in pixels; 0 where it stands beside them. */
export function headHeight(withLabels: boolean): number {
  return withLabels ? 0 : HEAD;
}
