import { largest } from '../../lib/extremes';

/** Where an item of a column stands. */
export type ColumnPlace = { readonly index: number; readonly column: number; readonly y: number };

/** How high an item is at the head of a column, and below another. */
export type ItemHeight = { readonly head: number; readonly below: number };

/** Fills columns one after another to the least height at which all items stand in them; `null` when `limit` is not enough. */
export function intoColumns(
  heights: readonly ItemHeight[],
  columns: number,
  gap: number,
  limit = Number.POSITIVE_INFINITY,
): { readonly placed: readonly ColumnPlace[]; readonly height: number } | null {
  const total = heights.reduce((sum, { below }) => sum + below + gap, 0);
  const tallest = largest(
    heights.map(({ head }) => head),
    0,
  );
  for (let height = Math.max(tallest, total / columns - gap); ; height += 4) {
    if (height > limit + 4) return null;
    const placed = fill(heights, columns, gap, height);
    if (placed) {
      const used = largest(
        placed.map(({ index, y }) => y + ((y === 0 ? heights[index]?.head : heights[index]?.below) ?? 0)),
        0,
      );
      return used <= limit ? { placed, height: used } : null;
    }
  }
}

function fill(
  heights: readonly ItemHeight[],
  columns: number,
  gap: number,
  limit: number,
): readonly ColumnPlace[] | null {
  const placed: ColumnPlace[] = [];
  let [column, y] = [0, 0];
  for (const [index, { head, below }] of heights.entries()) {
    if (y > 0 && y + below > limit) {
      column += 1;
      y = 0;
    }
    const height = y === 0 ? head : below;
    if (column >= columns || height > limit) return null;
    placed.push({ index, column, y });
    y += height + gap;
  }
  return placed;
}
