/** How much wider than what is drawn in it a room may be. */
const SPARE = 1.1;

/** The width at which to draw in a room: one of `widths`, from narrow to wide, where it nearly fills the room, else all of it. */
export function widthIn(widths: readonly number[], room: number): number {
  const fitting = widths.findLast((width) => width <= room);
  return fitting !== undefined && room < fitting * SPARE ? fitting : room;
}
