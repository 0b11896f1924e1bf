import { isDerived } from '../../domain/figure';
import type { Text } from '../../i18n/text';
import { RADIUS } from '../../lib/glyphSize';
import { groupBy } from '../../lib/groupBy';
import { gapYears, yearRuns } from '../../selectors/chartGaps';
import type { PlotContents, PlotMark } from '../../selectors/chartPlot';
import { glyphOfFigure } from '../../selectors/glyphOf';
import type { Box } from './box';
import { dodgeMarks } from './dodgeMarks';
import type { Frame } from './frame';
import { type LabelForm, markLabel } from './labelText';
import { insetBoxes } from './layoutInset';
import { formSize, type PlacedRun, placeRuns } from './placedText';
import { type PlacedExtent, placeExtent, type Scales } from './placeExtent';
import { type LabelRequest, type PlacedLabel, placeInTwoPasses } from './placeLabels';

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
  /** Empty where there is no room for it. */
  readonly label: readonly PlacedRun[];
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
};

const R = RADIUS.chart;
/** Stems are long where only the gridlines are near. */
const STEM = 20;
/** The hatch of the years without a figure, along the axis. */
export const HATCH = 8;
const TICK_TEXT = 14;

/** A derived interval: a bar between its ends, without a point. */
export function isInterval({ figure, high }: PlotMark): boolean {
  return isDerived(figure) && high !== null;
}

/** The points of a chart with their labels. A pure function of the figures, the clock, the language and the width. */
export function layoutMarks(text: Text, contents: PlotContents, frame: Frame, scales: Scales): readonly PlacedMark[] {
  const { plot } = frame;
  const floor = plot.y + plot.height;
  const bare = standApart(
    contents,
    contents.marks.map((mark) => bareMark(mark, scales, floor)),
  );
  const hatches = yearRuns(gapYears(contents.quoted)).map(([from, to]): Box => {
    const left = scales.x(from - contents.axis.first);
    return { x: left, y: floor - HATCH, width: scales.x(to + 1 - contents.axis.first) - left, height: HATCH };
  });
  const ticks = frame.ticks.map(
    ({ value }): Box => ({ x: 0, y: scales.y(value) - TICK_TEXT / 2, width: plot.x, height: TICK_TEXT }),
  );
  const forms = contents.marks.map((mark) => markLabel(text, mark));
  const requests = bare.map((mark, index) => request(mark, forms[index] ?? [], frame));
  const obstacles = [...bare.flatMap(ownBoxes), ...hatches, ...ticks, ...insetBoxes(contents, frame, scales)];
  const bounds = { x: 0, y: 0, width: frame.width, height: floor - 1 };
  const placed = placeInTwoPasses(requests, obstacles, bounds);
  return bare.map((mark, index) => withLabel(mark, forms[index] ?? [], placed[index] ?? null, frame));
}

type BareMark = Omit<PlacedMark, 'label' | 'leader'>;

function bareMark(mark: PlotMark, { x, y }: Scales, floor: number): BareMark {
  const at = y(mark.low);
  const down = glyphOfFigure(mark.figure).bound === 'below';
  return {
    mark,
    x: x(mark.extent.at),
    y: at,
    upper: mark.high === null ? null : y(mark.high),
    stem: down ? Math.min(STEM, Math.max(floor - at - 1, R + 3)) : STEM,
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
function middleOf({ mark, y, upper }: BareMark): number {
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

function withLabel(mark: BareMark, forms: readonly LabelForm[], placed: PlacedLabel | null, frame: Frame): PlacedMark {
  const form = placed && forms[placed.size];
  if (!form) return { ...mark, label: [], leader: null };
  const { box, align, leader } = placed;
  return { ...mark, label: placeRuns(form, box, align, frame), leader: leader ? leaderLine(mark, box) : null };
}

/** From the nearest point of a label to the rim of the mark's point. */
function leaderLine(mark: BareMark, box: Box): PlacedMark['leader'] {
  const { x } = mark;
  const y = middleOf(mark);
  const x1 = Math.min(Math.max(x, box.x - 2), box.x + box.width + 2);
  const y1 = Math.min(Math.max(y, box.y), box.y + box.height);
  const share = R / Math.max(Math.hypot(x1 - x, y1 - y), R);
  return { x1, y1, x2: x + (x1 - x) * share, y2: y + (y1 - y) * share };
}
