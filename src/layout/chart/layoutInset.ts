import { lengthOf } from '../../domain/axis';
import { areasOf, figurePeriod, isDerived, isQuoted } from '../../domain/figure';
import { shortMonth } from '../../i18n/dates';
import { figureValue } from '../../i18n/derived';
import { areaName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { largest, smallest } from '../../lib/extremes';
import { RADIUS } from '../../lib/glyphSize';
import { textWidth } from '../../lib/textWidth';
import type { PlotContents, PlotMark } from '../../selectors/chartPlot';
import type { Box } from './box';
import { type Frame, niceScale, type Tick } from './frame';
import { companionLine, type LabelForm } from './labelText';
import { commonArea } from './layoutStrip';
import { formSize, type PlacedRun, placeRuns } from './placedText';
import type { Scales } from './placeExtent';
import { placeInTwoPasses } from './placeLabels';

/**
 * Amounts of single months on a scale of their own: a small plot right of the axis, or above its last year, with two
 * lines to the month's place on the axis, or to the day it was said.
 *
 *    One month, $bn
 *        Uzbekistan
 *   |     --o--|  1
 *   |-o-- $1.1bn
 *   '----------'
 *    Jan / Jan /
 */
export type PlacedInset = {
  readonly box: Box;
  readonly plot: Box;
  readonly title: readonly string[];
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly months: readonly PlacedMonth[];
};

export type PlacedMonth = {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** In two lines where one is too wide. */
  readonly name: readonly string[];
  /** Where the month lies on the axis of the chart, and where the lines lead to: there, or to the day said. */
  readonly axis: Stretch;
  readonly foot: Stretch;
  readonly label: readonly PlacedRun[];
  readonly number: PlacedRun | null;
};

type Stretch = { readonly from: number; readonly to: number };

const R = RADIUS.chart;
const LINE = 13;
const TITLE = 6 + 2 * LINE;
const NAMES = 14;
const FUNNEL = 12;
const HEIGHT = 134;
const TICKS = 20;
/** How much of the end of a month's bracket a label may cover. */
const SPARE = 7;
/** There is little room: the type of lanes. */
const STYLE = { fontSize: 12, lineHeight: LINE };

/** Where the inset stands: at the right end, from the last year on or after it; null without months. */
function insetBox({ axis, monthly, clock }: PlotContents, { plot, width, unnamed }: Frame, { x }: Scales): Box | null {
  if (monthly.length === 0) return null;
  const years = lengthOf(axis);
  const left = clock === 'said' ? x(years) + 8 : x(years - 1) + 6;
  const floor = plot.y + plot.height;
  const isBelow = unnamed !== null && unnamed.height < floor;
  const height = Math.min(HEIGHT, plot.height * 0.69, isBelow ? floor - unnamed.height - 2 : HEIGHT);
  const right = unnamed && !isBelow ? unnamed.x - 6 : width;
  return { x: left, y: floor - height, width: right - left, height };
}

/** What the inset covers, with the lines from its months to the axis. */
export function insetBoxes(contents: PlotContents, frame: Frame, scales: Scales): readonly Box[] {
  const box = insetBox(contents, frame, scales);
  if (!box) return [];
  const left = smallest(contents.monthly.map(({ extent }) => scales.x(extent.from)));
  const height = NAMES + FUNNEL;
  return [
    { ...box, x: box.x - 4, width: box.width + 4 },
    { x: left, y: box.y + box.height - height, width: box.x - left, height },
  ];
}

export function layoutInset(text: Text, contents: PlotContents, frame: Frame, scales: Scales): PlacedInset | null {
  const box = insetBox(contents, frame, scales);
  if (!box) return null;
  const { monthly } = contents;
  const plot = { x: box.x, y: box.y + TITLE, width: box.width - TICKS, height: box.height - TITLE - NAMES - FUNNEL };
  const { max, step } = niceScale(
    largest(monthly.map(({ low, high }) => high ?? low)) * 1.15,
    Math.max(1, Math.min(3, Math.floor(plot.height / 16))),
  );
  const y = (amount: number) => plot.y + plot.height * (1 - amount / max);
  const ticks = Array.from({ length: Math.round(max / step) }, (_, i) => {
    const value = (i + 1) * step;
    return { value, label: text.number(value / 1e9), y: y(value) };
  });
  const slot = plot.width / monthly.length;
  const area = commonArea(monthly);
  const places = monthly.map((mark, index) => ({ x: plot.x + (index + 0.5) * slot, y: y(mark.low) }));
  const labels = monthLabels(text, monthly, places, slot, plot, area !== null);
  return {
    box,
    plot,
    title: [text.t('chart.monthly'), ...(area === null ? [] : [areaName(text, area)])],
    ticks,
    months: monthly.map((mark, index) => {
      const from = plot.x + index * slot;
      const place = places[index] ?? { x: from, y: plot.y };
      const axis = { from: scales.x(mark.extent.from), to: scales.x(mark.extent.to) };
      const at = scales.x(mark.extent.at);
      return {
        mark,
        ...place,
        from: from + 2,
        to: from + slot - 2,
        name: monthName(text, mark, slot - 3),
        axis,
        foot: contents.clock === 'said' ? { from: at - 1, to: at + 1 } : axis,
        label: labels[index] ?? [],
        number: null,
      };
    }),
  };
}

function monthLabels(
  text: Text,
  monthly: readonly PlotMark[],
  places: readonly { readonly x: number; readonly y: number }[],
  slot: number,
  plot: Box,
  placeNamed: boolean,
): readonly (readonly PlacedRun[])[] {
  const forms = monthly.map((mark) => monthForms(text, mark, placeNamed));
  const requests = places.map((place, index) => ({
    ...place,
    reach: { left: R * 2, right: R * 2, up: R * 2, down: R * 2 },
    sizes: (forms[index] ?? []).map((form) => formSize(form, STYLE)),
    prefer: 'right' as const,
    optional: monthly[index] !== undefined && isDerived(monthly[index].figure),
  }));
  const drawn = places.flatMap(({ x, y }): readonly Box[] => [
    { x: x - R * 2, y: y - R * 2, width: R * 4, height: R * 4 },
    { x: x - slot / 2 + SPARE, y: y - 3, width: slot - 2 * SPARE, height: 6 },
  ]);
  return placeInTwoPasses(requests, drawn, plot).map((placed, index) => {
    const form = placed && forms[index]?.[placed.size];
    return form ? placeRuns(form, placed.box, placed.align, STYLE) : [];
  });
}

/** Figure and companions, and the place when the title does not name it: in one line or below each other. */
function monthForms(text: Text, mark: PlotMark, placeNamed: boolean): readonly LabelForm[] {
  const { figure } = mark;
  const value = { figure, text: figureValue(text, figure), strong: isQuoted(figure) };
  const [area] = areasOf(figure);
  const place: LabelForm = placeNamed ? [] : [[{ figure, text: areaName(text, area), strong: false }]];
  const beside = companionLine(text, mark);
  if (beside.length === 0) return [[[value], ...place]];
  return [
    [[value, ...beside], ...place],
    [[value], beside, ...place],
    [[value], ...place],
  ];
}

function monthName(text: Text, { figure }: PlotMark, room: number): readonly string[] {
  const period = figurePeriod(figure);
  const name = period.kind === 'month' ? shortMonth(text, period.start) : '';
  return textWidth(name, STYLE.fontSize) > room ? name.split(' ') : [name];
}
