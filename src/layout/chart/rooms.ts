import type { Topic } from '../../domain/topic';

/**
 * The rooms, in pixels, for which charts are drawn ahead: those of the dashboard in windows of 360, 390, 768, 820, 1024,
 * 1280 and 1440 with a scroll bar. In a window between two of them a chart keeps to the narrower one until the window
 * changes, so that nothing moves when a script has asked how wide it is.
 */
export const ROOMS: Readonly<Partial<Record<Topic, readonly number[]>>> = {
  turnover: [328, 358, 481, 557, 700],
  investment: [271, 310, 367, 427],
  companies: [193, 222, 305, 367],
  transport: [336, 481, 557],
  people: [222, 352, 392],
};
