import type { Topic } from '../../domain/topic';
import type { ChartContents } from '../../selectors/chartContents';

/**
 * Heights in pixels, known before a browser is there. From above:
 *
 *   TOP      room for the stem of the highest mark
 *   plot     from the highest tick to the axis
 *   AXIS     the years
 *   GAP      the words of the years without a figure
 *   HEAD, ROW × n   the strip of figures without a place on the axis, if there are any
 */
export const TOP = 14;
export const AXIS = 20;
export const GAP = 17;
export const HEAD = 19;
export const ROW = 24;
const BOTTOM = 2;

const PLOT: Readonly<Partial<Record<Topic, number>>> = {
  turnover: 196,
  investment: 168,
  companies: 168,
  transport: 150,
  people: 150,
};

/** Of a topic of another package. */
const OTHER = 150;

export function plotHeight({ topic }: ChartContents): number {
  return PLOT[topic] ?? OTHER;
}

/** What a drawing needs beside its plot. */
export function aroundPlot({ rows }: ChartContents): number {
  const strip = rows.length > 0 ? HEAD + rows.length * ROW : 0;
  return TOP + AXIS + GAP + strip + BOTTOM;
}

/** The height of the whole drawing. It depends on the claims there are, never on the filter or the width. */
export function chartHeight(contents: ChartContents): number {
  return plotHeight(contents) + aroundPlot(contents);
}
