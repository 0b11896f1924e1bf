import { FIRST_YEAR } from '../../../domain/period';
import type { Text } from '../../../i18n/text';
import type { ChartContents, ChartMark } from '../../../selectors/chartContents';
import { gapYears, yearRuns } from '../../../selectors/chartGaps';
import { glyphOf } from '../../../selectors/glyphOf';
import { RADIUS } from '../../../ui/glyph/glyph';
import { type Box, type LabelRequest, type PlacedLabel, placeLabels } from '../placeLabels';
import type { Frame } from './frame';
import { type LabelForm, markLabel } from './labelText';
import { insetBox } from './layoutInset';
import { formSize, type PlacedRun, placeRuns } from './placedText';

/** From years since the start of the axis, and from amounts, to pixels. */
export type Scales = { readonly x: (years: number) => number; readonly y: (amount: number) => number };

/** An extent in pixels; `from` and `to` are where it is drawn, also where the time itself is not that wide. */
export type PlacedExtent = Omit<ChartMark['extent'], 'at'>;

export type PlacedMark = {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
  /** The upper end of a range, in pixels; null for a single amount. */
  readonly upper: number | null;
  /** How far the stem of a one-sided bound may reach. */
  readonly stem: number;
  readonly extent: PlacedExtent;
  readonly label: readonly PlacedRun[];
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
};

const R = RADIUS.chart;
/** Stems are long where only the gridlines are near. */
const STEM = 20;
/** Half of the wings of a level whose year is not named; the fade of a total whose start is not said. */
export const WINGS = 15;
export const FADE = 34;
/** The hatch of the years without a figure, along the axis. */
export const HATCH = 8;
const TICK_TEXT = 14;

/** The points of a chart with their labels. A pure function of the claims, the language and the width. */
export function layoutMarks(text: Text, contents: ChartContents, frame: Frame, scales: Scales): readonly PlacedMark[] {
  const { plot } = frame;
  const floor = plot.y + plot.height;
  const bare = contents.marks.map((mark) => bareMark(mark, scales, floor));
  const inset = insetBox(contents, frame, scales);
  const hatches = yearRuns(gapYears(contents)).map(([from, to]): Box => {
    const left = scales.x(from - FIRST_YEAR);
    return { x: left, y: floor - HATCH, width: scales.x(to + 1 - FIRST_YEAR) - left, height: HATCH };
  });
  const ticks = frame.ticks.map(
    ({ value }): Box => ({ x: 0, y: scales.y(value) - TICK_TEXT / 2, width: plot.x, height: TICK_TEXT }),
  );
  const forms = contents.marks.map((mark) => markLabel(text, contents, mark));
  const requests = bare.map((mark, index) => request(mark, forms[index] ?? [], frame));
  const obstacles = [...bare.flatMap(ownBoxes), ...hatches, ...ticks, ...(inset ? [inset] : [])];
  const bounds = { x: 0, y: 0, width: frame.width, height: floor - 1 };
  const placed = placeLabels(requests, obstacles, bounds);
  return bare.map((mark, index) => withLabel(mark, forms[index] ?? [], placed[index] ?? null, frame));
}

type BareMark = Omit<PlacedMark, 'label' | 'leader'>;

function bareMark(mark: ChartMark, { x, y }: Scales, floor: number): BareMark {
  const { quantity } = mark.claim;
  const amount = quantity.kind === 'direction' ? 0 : quantity.amount;
  const at = y(amount);
  const down = glyphOf(mark.claim).bound === 'below';
  return {
    mark,
    x: x(mark.extent.at),
    y: at,
    upper: quantity.kind === 'range' ? y(quantity.upper) : null,
    stem: down ? Math.min(STEM, Math.max(floor - at - 1, R + 3)) : STEM,
    extent: placeExtent(mark.extent, x),
  };
}

export function placeExtent(extent: ChartMark['extent'], x: Scales['x']): PlacedExtent {
  const at = x(extent.at);
  const [from, to] = [x(extent.from), x(extent.to)];
  if (extent.kind === 'wings') return { ...extent, from: at - WINGS, to: at + WINGS };
  if (extent.kind === 'fade') return { ...extent, from: at - FADE, to: at };
  return { ...extent, from, to };
}

/** What a mark's own drawing covers: its point, its stem and its extent. */
function ownBoxes(mark: BareMark): readonly Box[] {
  const { x, y, upper, extent } = mark;
  const { up, down } = verticalReach(mark);
  const wide = extent.kind === 'point' ? 0 : 4;
  return [
    { x: x - R - 2, y: y - up, width: 2 * R + 4, height: up + down },
    { x: extent.from, y: y - wide, width: extent.to - extent.from, height: 2 * wide },
    ...(upper === null ? [] : [{ x: x - 4, y: upper, width: 8, height: y - upper }]),
  ];
}

function verticalReach({ mark: { claim }, stem }: BareMark): { readonly up: number; readonly down: number } {
  const { bound } = glyphOf(claim);
  const halo = bound === 'about' ? R * 2 : R + 1;
  return { up: bound === 'more-than' ? stem : halo, down: bound === 'below' ? stem : halo };
}

function request(mark: BareMark, forms: readonly LabelForm[], frame: Frame): LabelRequest {
  const { x, y, extent } = mark;
  const side = glyphOf(mark.mark.claim).bound === 'about' ? R * 2 : R + 2;
  const { up, down } = verticalReach(mark);
  return {
    x,
    y,
    reach: { left: Math.max(side, x - extent.from), right: Math.max(side, extent.to - x), up, down },
    sizes: forms.map((form) => formSize(form, frame)),
    prefer: x > frame.plot.x + frame.plot.width / 2 ? 'left' : 'right',
  };
}

/** A label without a free place still stands, in its shortest form, for its companions have no other mark. */
function withLabel(mark: BareMark, forms: readonly LabelForm[], placed: PlacedLabel | null, frame: Frame): PlacedMark {
  const form = (placed && forms[placed.size]) ?? forms.at(-1) ?? [];
  const { width, height } = formSize(form, frame);
  const crowded = { x: Math.max(0, mark.x - width - R * 2), y: mark.y - height / 2, width, height };
  const { box, align, leader } = placed ?? { box: crowded, align: 'start', leader: false };
  return { ...mark, label: placeRuns(form, box, align, frame), leader: leader ? leaderLine(mark, box) : null };
}

/** From the nearest point of a label to the rim of the mark's point. */
function leaderLine({ x, y }: BareMark, box: Box): PlacedMark['leader'] {
  const x1 = Math.min(Math.max(x, box.x - 2), box.x + box.width + 2);
  const y1 = Math.min(Math.max(y, box.y), box.y + box.height);
  const share = R / Math.max(Math.hypot(x1 - x, y1 - y), R);
  return { x1, y1, x2: x + (x1 - x) * share, y2: y + (y1 - y) * share };
}
