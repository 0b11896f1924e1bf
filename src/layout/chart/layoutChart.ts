import { lengthOf, yearRuns } from '../../domain/axis';
import { isDerived, quotedFirst } from '../../domain/figure';
import type { Text } from '../../i18n/text';
import { smallest } from '../../lib/extremes';
import { RADIUS } from '../../lib/glyphSize';
import { groupBy } from '../../lib/groupBy';
import { gapYears } from '../../selectors/chartGaps';
import type { PlotContents, PlotMark } from '../../selectors/chartPlot';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { type Box, distanceBetween, expandedBox } from './box';
import { boxIndex } from './boxIndex';
import { HATCH, TOP } from './chartSize';
import { dodgeMarks } from './dodgeMarks';
import type { Frame } from './frame';
import { type LabelForm, markLabel } from './labelText';
import { insetBoxes } from './layoutInset';
import { formSize, type PlacedRun, placeRuns } from './placedText';
import { type PlacedExtent, placeExtent, type Scales } from './placeExtent';
import { type LabelRequest, placeInTwoPasses } from './placeLabels';

export type PlacedMark = {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number;
  /** The upper end of a range, in pixels; null for a single amount. */
  readonly upper: number | null;
  /** True when others stand so near that what can be hit is the point alone. */
  readonly crowded: boolean;
  /** How far the stem of a one-sided bound may reach. */
  readonly stem: number;
  readonly extent: PlacedExtent;
  /** Beside the mark; below the plot, behind its number, where there is no room for it. */
  readonly label: readonly PlacedRun[];
  readonly number: PlacedRun | null;
};

const R = RADIUS.chart;
/** Stems are long where only the gridlines are near. */
const STEM = 20;
const TICK_TEXT = 14;
/** By how many pixels a label is nearer to its own mark than to another. */
const CLEARLY = 2;

/** A derived interval: a bar between its ends, without a point. */
export function isInterval({ figure, high }: PlotMark): boolean {
  return isDerived(figure) && high !== null;
}

/** Marks whose labels have found their places, or have none yet, and what stands in the way of their numbers. */
export type LaidOutMarks = {
  readonly marks: readonly PlacedMark[];
  readonly taken: readonly Box[];
};

/**
 * The points of a chart with their labels. A label stands within a year of its mark, and nearer to it than to any other;
 * one that finds no such place is empty. A pure function of the figures, the clock, the language and the width.
 */
export function layoutMarks(text: Text, contents: PlotContents, frame: Frame, scales: Scales): LaidOutMarks {
  const { plot } = frame;
  const floor = plot.y + plot.height;
  const bare = standApart(
    contents,
    contents.marks.map((mark) => bareMark(mark, scales, frame)),
  );
  const hatches = yearRuns(gapYears(contents.quoted)).map(([from, to]): Box => {
    const left = scales.x(from - contents.axis.first);
    return { x: left, y: floor - HATCH, width: scales.x(to + 1 - contents.axis.first) - left, height: HATCH };
  });
  const ticks = frame.ticks.map(
    ({ value }): Box => ({ x: 0, y: scales.y(value) - TICK_TEXT / 2, width: plot.x, height: TICK_TEXT }),
  );
  const heads = frame.unnamed ? [{ ...frame.unnamed, height: TOP }] : [];
  const forms = contents.marks.map((mark) => markLabel(text, mark));
  const drawn = bare.map(drawnBoxes);
  const all = boxIndex(drawn.flat());
  const year = plot.width / lengthOf(contents.axis);
  const requests = bare.map((mark, index): LabelRequest => {
    const own = drawn[index] ?? [];
    return {
      ...request(mark, forms[index] ?? [], frame),
      accepts: (box) => isNear(box, own, year) && isNearest(box, own, all),
    };
  });
  const taken = [...bare.flatMap(ownBoxes), ...hatches, ...ticks, ...heads, ...insetBoxes(contents, frame, scales)];
  const bounds = { x: 0, y: 0, width: frame.width, height: floor - 1 };
  const marks = placeInTwoPasses(requests, taken, bounds).map((placed, index): PlacedMark[] => {
    const mark = bare[index];
    const form = placed && forms[index]?.[placed.size];
    return mark ? [{ ...mark, label: form ? placeRuns(form, placed.box, placed.align, frame) : [], number: null }] : [];
  });
  return { marks: marks.flat(), taken };
}

/** Within a year of what is drawn of its mark, to either side. */
function isNear(box: Box, own: readonly Box[], year: number): boolean {
  return own.some((drawn) => Math.max(box.x - drawn.x - drawn.width, drawn.x - box.x - box.width) <= year);
}

/** No other mark is as near to the box as its own is. */
function isNearest(box: Box, own: readonly Box[], all: ReturnType<typeof boxIndex>): boolean {
  return !all.hits(expandedBox(box, smallest(own.map((drawn) => distanceBetween(box, drawn))) + CLEARLY), own);
}

type BareMark = Omit<PlacedMark, 'label' | 'number'>;

function bareMark(mark: PlotMark, scales: Scales, { plot, unnamed }: Frame): BareMark {
  const { y } = scales;
  const floor = plot.y + plot.height;
  const middle = unnamed && mark.extent.kind === 'wings' ? unnamed.x + unnamed.width / 2 : null;
  const x = middle === null ? scales.x : () => middle;
  const at = y(mark.low);
  const down = glyphOfFigure(mark.figure).bound === 'below';
  return {
    mark,
    x: x(mark.extent.at),
    y: at,
    upper: mark.high === null ? null : y(mark.high),
    stem: down
      ? Math.min(STEM, Math.max(floor - at - 1, R + 3))
      : Math.min(STEM, Math.max(at - (middle === null ? 0 : TOP), R + 3)),
    extent: placeExtent(mark.extent, x),
    crowded: false,
  };
}

/** Marks of one time that would cover each other stand aside; an interval within a year of others needs no bracket. */
function standApart({ clock }: PlotContents, bare: readonly BareMark[]): readonly BareMark[] {
  const shifts = dodgeMarks(bare.map(standing), clock);
  const atOneTime = groupBy(bare, ({ x }) => x);
  const sharesYear = ({ x }: BareMark) => (atOneTime.get(x)?.length ?? 0) > 1;
  return bare.map((mark, index) => {
    const bracketed = clock === 'said' || !isInterval(mark.mark) || !sharesYear(mark);
    const x = mark.x + (shifts[index] ?? 0);
    const crowded = clock === 'said' && x !== mark.x;
    return { ...mark, x, crowded, extent: bracketed ? mark.extent : { ...mark.extent, kind: 'point', from: x, to: x } };
  });
}

function standing(mark: BareMark) {
  const { up, down } = verticalReach(mark);
  return { x: mark.x, top: mark.y - up, bottom: mark.y + down };
}

/** What can be seen of a mark: its point with its stem, or the whole of an interval, and the time that it spans. */
export function drawnBoxes(mark: BareMark): readonly Box[] {
  const { x, y, upper, stem, extent } = mark;
  const { bound } = glyphOfFigure(mark.mark.figure);
  const r = isInterval(mark.mark) ? 1 : bound === 'about' ? R * 2 : R;
  const top = Math.min(y - r, upper ?? y, bound === 'more-than' ? y - stem : y);
  const bottom = Math.max(y + r, bound === 'below' ? y + stem : y);
  const spans = extent.kind !== 'point' && extent.kind !== 'thread';
  return [
    { x: x - r, y: top, width: 2 * r, height: bottom - top },
    ...(spans ? [{ x: extent.from, y: middleOf(mark), width: extent.to - extent.from, height: 0 }] : []),
  ];
}

/** What a mark's own drawing covers: its point, its stem and its extent, but not the thread to its period. */
function ownBoxes(mark: BareMark): readonly Box[] {
  const { x, y, extent } = mark;
  const { up, down, side } = { ...verticalReach(mark), side: sideReach(mark) };
  const wide = extent.kind === 'point' ? 0 : 4;
  return [
    { x: x - side, y: y - up, width: 2 * side, height: up + down },
    { x: extent.from, y: middleOf(mark) - wide, width: extent.to - extent.from, height: 2 * wide },
  ];
}

/** The height of the point, or of the middle of a derived interval. */
export function middleOf({ mark, y, upper }: Pick<PlacedMark, 'mark' | 'y' | 'upper'>): number {
  return isInterval(mark) && upper !== null ? (y + upper) / 2 : y;
}

function verticalReach({ mark, stem, y, upper }: BareMark): { readonly up: number; readonly down: number } {
  if (isInterval(mark) && upper !== null) return { up: y - upper + 1, down: 1 };
  const { bound } = glyphOfFigure(mark.figure);
  const halo = bound === 'about' ? R * 2 : R + 1;
  const up = upper === null ? halo : Math.max(halo, y - upper + 1);
  return { up: bound === 'more-than' ? stem : up, down: bound === 'below' ? stem : halo };
}

function sideReach({ mark }: BareMark): number {
  if (isInterval(mark)) return R;
  return glyphOfFigure(mark.figure).bound === 'about' ? R * 2 : R + 2;
}

function request(mark: BareMark, forms: readonly LabelForm[], frame: Frame): LabelRequest {
  const { x, y, extent } = mark;
  const side = sideReach(mark);
  const { up, down } = verticalReach(mark);
  const middle = middleOf(mark);
  const open = extent.kind === 'thread';
  return {
    x,
    y: middle,
    reach: {
      left: open ? side : Math.max(side, x - extent.from),
      right: open ? side : Math.max(side, extent.to - x),
      up: up - (y - middle),
      down: down + (y - middle),
    },
    sizes: forms.map((form) => formSize(form, frame)),
    prefer: x > frame.plot.x + frame.plot.width / 2 ? 'left' : 'right',
    optional: isDerived(mark.mark.figure),
  };
}

/** In the order in which they are drawn: where marks cover each other, what is quoted lies above what is derived. */
export function derivedFirst(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return [...marks].sort((a, b) => quotedFirst(b.mark.figure, a.mark.figure));
}
