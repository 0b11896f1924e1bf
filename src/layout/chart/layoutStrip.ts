import { areasOf } from '../../domain/figure';
import type { AreaId } from '../../domain/ids';
import { areaName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { RADIUS } from '../../lib/glyphSize';
import type { PlotContents, PlotMark } from '../../selectors/chartPlot';
import type { Box } from './box';
import { AXIS_HEIGHT, GAP_WORDS_HEIGHT, STRIP_HEAD_HEIGHT, STRIP_ROW_HEIGHT } from './chartSize';
import type { Frame } from './frame';
import { type LabelForm, rowLabel } from './labelText';
import { formSize, type PlacedRun, placeRuns } from './placedText';
import { type PlacedExtent, placeExtent, type Scales } from './placeExtent';

/** A figure without a place on the axis: a row of its own, with its point and extent at its time. */
export type PlacedRow = {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number;
  readonly extent: PlacedExtent;
  readonly label: readonly PlacedRun[];
  /** Set when the label stands on the row's own bar, which it interrupts. */
  readonly backing: Box | null;
};

export type PlacedStrip = { readonly top: number; readonly heading: string; readonly rows: readonly PlacedRow[] };

const R = RADIUS.chart;
const SPACE = 7;
/** Rows are lanes, with the type of lanes. */
const STYLE = { fontSize: 12, lineHeight: 14 };
const TWO_LINES = { fontSize: 12, lineHeight: 13 };

/** The rows below the axis and `notes` pixels of lines; null when every figure has a place on it. */
export function layoutStrip(
  text: Text,
  contents: PlotContents,
  frame: Frame,
  { x }: Scales,
  notes: number,
): PlacedStrip | null {
  const { rows } = contents;
  if (rows.length === 0) return null;
  const top = frame.plot.y + frame.plot.height + AXIS_HEIGHT + GAP_WORDS_HEIGHT + notes;
  const area = commonArea(rows);
  const heading = area ? text.t('chart.inRowsOf', { place: areaName(text, area) }) : text.t('chart.inRows');
  return {
    top,
    heading,
    rows: rows.map((mark, index) => {
      const at = x(mark.extent.at);
      const y = top + STRIP_HEAD_HEIGHT + (index + 0.5) * STRIP_ROW_HEIGHT;
      const extent = placeExtent(mark.extent, x);
      return { mark, x: at, y, extent, ...placeRow(rowLabel(text, mark, area !== null), at, y, extent, frame.width) };
    }),
  };
}

/** The one place that all marks are about; null when they are about several. */
export function commonArea(marks: readonly PlotMark[]): AreaId | null {
  const areas = marks.flatMap(({ figure }) => areasOf(figure));
  const [first, ...others] = new Set(areas);
  return others.length === 0 ? (first ?? null) : null;
}

/** The fullest form that fits left or right of the extent, or on a bar; when none does, the shortest on the left. */
function placeRow(
  forms: readonly LabelForm[],
  x: number,
  y: number,
  extent: PlacedExtent,
  room: number,
): Pick<PlacedRow, 'label' | 'backing'> {
  const halo = R * 2;
  const left = Math.min(x - halo, extent.from) - SPACE;
  const right = Math.max(x + halo, extent.to) + SPACE;
  const bar = { from: extent.from + (extent.before ? 22 : 10), to: x - R - 12 };
  const onBar = extent.kind === 'bar' && bar.to > bar.from;
  for (const form of forms) {
    const style = form.length > 1 ? TWO_LINES : STYLE;
    const { width, height } = formSize(form, style);
    const at = (start: number): Box => ({ x: start, y: y - height / 2, width, height });
    if (width <= left) return { label: placeRuns(form, at(left - width), 'end', style), backing: null };
    if (right + width <= room) return { label: placeRuns(form, at(right), 'start', style), backing: null };
    if (onBar && width <= bar.to - bar.from) {
      const box = at(bar.to - width);
      return { label: placeRuns(form, box, 'end', style), backing: { ...box, x: box.x - 4, width: width + 8 } };
    }
  }
  const last = forms.at(-1) ?? [];
  const { width, height } = formSize(last, STYLE);
  const box = { x: Math.max(0, left - width), y: y - height / 2, width, height };
  return { label: placeRuns(last, box, 'start', STYLE), backing: null };
}
