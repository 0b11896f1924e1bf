import { shortMonth } from '../../../i18n/dates';
import { areaName } from '../../../i18n/describe';
import type { Text } from '../../../i18n/text';
import type { ChartContents, ChartMark } from '../../../selectors/chartContents';
import { chartExtent } from '../../../selectors/chartExtent';
import type { Box } from '../placeLabels';
import { type Frame, niceScale, type Tick } from './frame';
import { companionText, type LabelForm, lineWidth, markFigure } from './labelText';
import type { Scales } from './layoutChart';
import { type PlacedRun, placeRuns } from './placedText';

/**
 * Amounts of single months on a scale of their own: a small plot above the month's place on the axis, where two lines
 * lead to it.
 *
 *   One month, $bn
 *   |---o---|  1
 *   | $1.1bn |
 *   '--------'
 *    \_ Jan _/
 */
export type PlacedInset = {
  readonly box: Box;
  readonly plot: Box;
  readonly title: string;
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly months: readonly PlacedMonth[];
};

export type PlacedMonth = {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Where the month lies on the axis of the chart. */
  readonly axis: { readonly from: number; readonly to: number };
  readonly label: readonly PlacedRun[];
};

const TITLE = 19;
const NAMES = 14;
const FUNNEL = 12;
const HEIGHT = 122;
const TICKS = 20;
/** There is little room: the type of lanes. */
const STYLE = { fontSize: 11, lineHeight: 13 };

/** Where the inset stands: at the right end of the chart, in the last year and the margin; null without months. */
export function insetBox({ monthly }: ChartContents, { plot, width }: Frame, { x }: Scales): Box | null {
  if (monthly.length === 0) return null;
  const left = x(7) + 6;
  const height = Math.min(HEIGHT, plot.height * 0.62);
  return { x: left, y: plot.y + plot.height - height, width: width - left, height };
}

export function layoutInset(text: Text, contents: ChartContents, frame: Frame, scales: Scales): PlacedInset | null {
  const box = insetBox(contents, frame, scales);
  if (!box) return null;
  const plot = {
    x: box.x,
    y: box.y + TITLE,
    width: box.width - TICKS,
    height: box.height - TITLE - NAMES - FUNNEL,
  };
  const amounts = contents.monthly.map(amountOf);
  const { max, step } = niceScale(Math.max(...amounts) * 1.15, 3);
  const y = (amount: number) => plot.y + plot.height * (1 - amount / max);
  const ticks = Array.from({ length: Math.round(max / step) }, (_, i) => {
    const value = (i + 1) * step;
    return { value, label: text.number(value / 1e9), y: y(value) };
  });
  const slot = plot.width / contents.monthly.length;
  return {
    box,
    plot,
    title: text.t('chart.monthly'),
    ticks,
    months: contents.monthly.map((mark, index) => {
      const from = plot.x + index * slot;
      const level = y(amountOf(mark));
      const extent = chartExtent(mark.claim);
      const form = monthLabel(text, mark, slot - 2);
      const labelBox = { x: from, y: level + 8, width: slot, height: form.length * STYLE.lineHeight };
      return {
        mark,
        x: from + slot / 2,
        y: level,
        from: from + 2,
        to: from + slot - 2,
        name: shortMonth(text, mark.claim.period.kind === 'month' ? mark.claim.period.start : mark.claim.said.on),
        axis: { from: scales.x(extent.from), to: scales.x(extent.to) },
        label: placeRuns(form, labelBox, 'middle', STYLE),
      };
    }),
  };
}

function amountOf({ claim: { quantity } }: ChartMark): number {
  return quantity.kind === 'direction' ? 0 : quantity.amount;
}

/** Figure, companions and place: side by side where there is room, else below each other. */
function monthLabel(text: Text, { claim, companions }: ChartMark, room: number): LabelForm {
  const figure = { claim, text: markFigure(text, claim), strong: true };
  const beside = companions.map((companion) => ({
    claim: companion,
    text: companionText(text, companion),
    strong: false,
  }));
  const place = { claim, text: areaName(text, claim.refArea), strong: false };
  const wide: LabelForm = [[figure, ...beside], [place]];
  return wide.every((line) => lineWidth(line, STYLE.fontSize) <= room) ? wide : [[figure], beside, [place]];
}
