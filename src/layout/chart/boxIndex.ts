import { type Box, boxesOverlap } from './box';

/** The side of a cell, in pixels, and more cells than any picture is wide. */
const CELL = 64;
const ROW = 100_000;
const NONE: readonly Box[] = [];

/** Boxes found by the cells of a grid that they lie in: what lies on another is asked of its neighbours alone. */
export function boxIndex(boxes: readonly Box[] = []) {
  const cells = new Map<number, Box[]>();
  const add = (box: Box) =>
    someCell(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
      return false;
    });
  for (const box of boxes) add(box);
  return {
    add,
    /** True when one of them, but those left out, shares an area with the box. */
    hits: (box: Box, out: readonly Box[] = NONE) =>
      someCell(
        box,
        (key) => cells.get(key)?.some((other) => boxesOverlap(other, box) && !out.includes(other)) ?? false,
      ),
  };
}

/** True when one of the cells that a box touches passes; those after it are not asked. */
function someCell({ x, y, width, height }: Box, passes: (key: number) => boolean): boolean {
  for (let row = Math.floor(y / CELL); row * CELL <= y + height; row += 1)
    for (let column = Math.floor(x / CELL); column * CELL <= x + width; column += 1)
      if (passes(row * ROW + column)) return true;
  return false;
}
