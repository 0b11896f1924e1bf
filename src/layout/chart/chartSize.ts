import type { Topic } from '../../domain/topic';
import { type ChartContents, isInRows } from '../../selectors/chartContents';

/**
 * Heights in pixels, known before a browser is there. From above:
 *
 *   TOP      room for the stem of the highest mark
 *   plot     from the highest tick to the axis
 *   AXIS     the years
 *   GAP      the words of the years without a figure, and of what is folded away
 *   HEAD, ROW × n   the strip of figures without a place on the axis, if there are any
 */
export const TOP = 14;
export const AXIS_HEIGHT = 18;
/** Of the years without a figure, along the axis. */
export const HATCH = 8;
export const GAP_WORDS_HEIGHT = 16;
export const STRIP_HEAD_HEIGHT = 19;
export const STRIP_ROW_HEIGHT = 24;

/** A large chart and two small ones fill the first screen of a laptop below the timeline. */
const PLOT: Readonly<Partial<Record<Topic, number>>> = {
  turnover: 130,
  investment: 98,
  companies: 98,
  transport: 130,
};

/** Of a topic of another package. */
const OTHER = 130;
/** Two lines of words beside each point. */
const AMOUNT_ROW_HEIGHT = 46;

export function plotHeight(contents: ChartContents): number {
  if (isInRows(contents)) return contents.marks.length * AMOUNT_ROW_HEIGHT + HATCH;
  return PLOT[contents.topic] ?? OTHER;
}

/** What a drawing needs beside its plot. */
export function aroundPlot({ rows }: Pick<ChartContents, 'rows'>): number {
  const strip = rows.length > 0 ? STRIP_HEAD_HEIGHT + rows.length * STRIP_ROW_HEIGHT + 2 : 0;
  return TOP + AXIS_HEIGHT + GAP_WORDS_HEIGHT + strip;
}

/** The height of the whole drawing. It depends on the claims there are, never on the filter or the width. */
export function chartHeight(contents: ChartContents): number {
  return plotHeight(contents) + aroundPlot(contents);
}

/** The height of a drawing whose strip is folded away. */
export function foldedHeight(contents: ChartContents): number {
  return plotHeight(contents) + aroundPlot({ rows: [] });
}
