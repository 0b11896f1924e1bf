import { areasOf } from '../../domain/figure';
import { placeLetters } from '../../i18n/placeLetters';
import type { Text } from '../../i18n/text';
import type { PlotContents, PlotMark } from '../../selectors/chartPlot';
import { AXIS_HEIGHT, chartHeight, foldedHeight, GAP_WORDS_HEIGHT, plotHeight } from './chartSize';
import { chartFrame, type Frame } from './frame';
import { markLabel } from './labelText';
import { layoutMarks, middleOf, type PlacedMark } from './layoutChart';
import { layoutInset, type PlacedInset, type PlacedMonth } from './layoutInset';
import { layoutStrip, type PlacedStrip } from './layoutStrip';
import { linearScales } from './linearScales';
import type { Scales } from './placeExtent';
import { numberUnplaced } from './placeNotes';

/** All of a chart at its place: its height in pixels, and that of what is seen while its strip is folded away. */
export type PlacedPlot = {
  readonly frame: Frame;
  readonly scales: Scales;
  readonly marks: readonly PlacedMark[];
  readonly inset: PlacedInset | null;
  readonly strip: PlacedStrip | null;
  readonly height: number;
  readonly folded: number;
};

/** A chart in a width and, if it is to fill one, a height. */
export function layoutPlot(text: Text, contents: PlotContents, width: number, height?: number): PlacedPlot {
  const { quoted } = contents;
  const around = chartHeight(quoted) - plotHeight(quoted);
  const place = (plot: number) => {
    const frame = chartFrame(contents, text, width, plot);
    const scales = linearScales(frame, contents.axis);
    const { marks, taken } = layoutMarks(text, contents, frame, scales);
    const inset = layoutInset(text, contents, frame, scales);
    const months = inset?.months ?? [];
    const points = [...marks.map((mark) => ({ ...mark, y: middleOf(mark) })), ...months];
    const words = (mark: PlotMark) => markLabel(text, mark)[0]?.flat() ?? [];
    const letters = ({ figure }: PlotMark) => placeLetters(text, areasOf(figure));
    const floor = frame.plot.y + frame.plot.height;
    const below = { x: 0, y: floor + AXIS_HEIGHT + GAP_WORDS_HEIGHT, width, foot: floor + ABOVE_YEARS };
    const { byId, height } = numberUnplaced(points, words, letters, taken, below);
    const numbered = <Point extends PlacedMark | PlacedMonth>(point: Point): Point => ({
      ...point,
      ...byId.get(point.mark.figure.id),
    });
    return {
      frame,
      scales,
      marks: marks.map(numbered),
      inset: inset && { ...inset, months: months.map(numbered) },
      notes: height,
    };
  };
  const first = place(height === undefined ? plotHeight(quoted) : Math.max(height - around, LEAST));
  // What stands below the plot takes its room from the plot, where the whole has to keep its height.
  const over = first.frame.plot.height + around + first.notes - (height ?? Number.POSITIVE_INFINITY);
  const { frame, scales, marks, inset, notes } =
    over > 0 && first.frame.plot.height > LEAST ? place(Math.max(first.frame.plot.height - over, LEAST)) : first;
  const all = frame.plot.height + around + notes;
  return {
    frame,
    scales,
    marks,
    inset,
    strip: layoutStrip(text, contents, frame, scales, notes),
    height: all,
    folded: all - chartHeight(quoted) + foldedHeight(quoted),
  };
}

/** From the floor down to the upper edge of the words of the years, in pixels. */
const ABOVE_YEARS = 6;
/** The lowest plot that still tells amounts apart, in pixels. */
const LEAST = 120;
