/** Where an item of a column stands. */
export type Placed = { readonly index: number; readonly column: number; readonly y: number };

/** Fills columns one after another to the least height at which all items stand in them; `null` when `limit` is not enough. */
export function intoColumns(
  heights: readonly number[],
  columns: number,
  gap: number,
  limit = Number.POSITIVE_INFINITY,
): { readonly placed: readonly Placed[]; readonly height: number } | null {
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  const tallest = Math.max(0, ...heights);
  for (let height = Math.max(tallest, total / columns - gap); ; height += 4) {
    if (height > limit + 4) return null;
    const placed = fill(heights, columns, gap, height);
    if (placed) {
      const used = Math.max(0, ...placed.map(({ index, y }) => y + (heights[index] ?? 0)));
      return used <= limit ? { placed, height: used } : null;
    }
  }
}

function fill(heights: readonly number[], columns: number, gap: number, limit: number): readonly Placed[] | null {
  const placed: Placed[] = [];
  let [column, y] = [0, 0];
  for (const [index, height] of heights.entries()) {
    if (y > 0 && y + height > limit) {
      column += 1;
      y = 0;
    }
    if (column >= columns || height > limit) return null;
    placed.push({ index, column, y });
    y += height + gap;
  }
  return placed;
}
