import type { Topic } from '../../domain/topic';

/**
 * The rooms, in pixels, for which charts are drawn ahead: those of the dashboard in windows of 390, 820, 1280 and 1440
 * with a scroll bar. In a window between two of them a chart keeps to the narrower one, so that nothing moves when a
 * script has asked how wide it is.
 */
export const ROOMS: Readonly<Record<Topic, readonly number[]>> = {
  turnover: [358, 481, 557, 757],
  investment: [261, 339, 463],
  companies: [195, 269],
  transport: [269, 352, 392],
  people: [261, 339, 463],
};

/** How much wider than what is drawn in it a room may be. */
const SPARE = 1.1;

/** The width at which a chart is drawn in a room: one of those drawn ahead where it nearly fills the room, else all of it. */
export function widthIn(topic: Topic, room: number): number {
  const fitting = ROOMS[topic].findLast((width) => width <= room);
  return fitting !== undefined && room < fitting * SPARE ? fitting : room;
}
