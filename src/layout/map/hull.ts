export type Point = readonly [x: number, y: number];

/** The convex outline of points as a closed path: what lies between a circle and its words belongs to both. */
export function hullPath(points: readonly Point[]): string {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const outline = [...half(sorted), ...half([...sorted].reverse())];
  return `M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

function half(sorted: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    while (kept.length > 1 && !turnsLeft(kept.at(-2) ?? point, kept.at(-1) ?? point, point)) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

function turnsLeft([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
}
