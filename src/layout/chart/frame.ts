import { lengthOf } from '../../domain/axis';
import type { Unit } from '../../domain/quantity';
import { inFactor, isScaled } from '../../i18n/amounts';
import type { Text } from '../../i18n/text';
import { largest, smallest } from '../../lib/extremes';
import { textWidth } from '../../lib/textWidth';
import { isInRows } from '../../selectors/chartContents';
import type { PlotContents } from '../../selectors/chartPlot';
import type { Box } from './box';
import { plotHeight, TOP } from './chartSize';

export type Tick = { readonly value: number; readonly label: string };

/** Where a chart is drawn and by which scale; it depends on the figures, the clock, the language and the width alone. */
export type Frame = {
  readonly width: number;
  readonly plot: Box;
  /** The amounts that stand in rows, from above; null where they stand on an axis. */
  readonly rows: readonly number[] | null;
  /** The end of the value axis, which begins at 0. */
  readonly max: number;
  readonly ticks: readonly Tick[];
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Years as ’19 where 2019 has no room. */
  readonly shortYears: boolean;
  /** Each so many years one is named: as many as have room. */
  readonly yearStep: number;
  /** Right of the axis, the ground of what was said of a year that nobody named; null where there is none. */
  readonly unnamed: Box | null;
};

/** Pixels to a tick of the value axis, at least. */
const TICK_ROOM = 30;
/** Room to the right of the last year, without an inset, and with one that begins in that year or after it. */
const MARGIN = { plain: 8, described: 80, said: 108 };
const NARROW_MARGIN = { plain: 8, described: 62, said: 92 };

/** Left of the ground of a year not named; below its marks; and how high they stand over the axis to have it over an inset. */
const SPACE = 8;
const BELOW = 10;
const ABOVE = 88;

export function chartFrame(
  contents: PlotContents,
  text: Text,
  width: number,
  height = plotHeight(contents.quoted),
): Frame {
  const rows = rowsOf(contents);
  // Room above for a stem; an interval's upper end needs none.
  const tops = contents.marks.map(({ low, high }) => Math.max(low * 1.1, high ?? 0));
  const { max, step } = niceScale(largest(tops, 0), Math.floor(height / TICK_ROOM));
  const count = rows ? 0 : Math.round(max / step);
  const bare = Array.from({ length: count }, (_, i) => ({
    value: (i + 1) * step,
    label: tickLabel(text, contents.unit, (i + 1) * step, i + 1 === count),
  }));
  const ticks = alike(
    text,
    bare.map(({ label }) => label),
  ).map((label, index) => ({ value: bare[index]?.value ?? 0, label }));
  const gutter = rows ? 0 : Math.ceil(largest(ticks.map(({ label }) => textWidth(label, 12)))) + 7;
  const margin = width < 420 ? NARROW_MARGIN : MARGIN;
  const hasMonths = contents.monthly.length > 0;
  const lows =
    contents.clock === 'said'
      ? []
      : contents.marks.flatMap(({ extent, low }) => (extent.kind === 'wings' ? [low] : []));
  const ground = lows.length === 0 ? 0 : Math.ceil(textWidth(text.t('chart.notNamed'), 12)) + 6;
  // Above the inset where the marks are high enough, otherwise right of it.
  const isAbove = hasMonths && (height * smallest(lows)) / max >= ABOVE;
  const room = margin[hasMonths ? contents.clock : 'plain'];
  const right = isAbove ? Math.max(room, ground + SPACE) : room + (ground > 0 ? ground + SPACE : 0);
  const plot = { x: gutter, y: TOP, width: Math.max(width - gutter - right, 40), height };
  const narrow = width < 280;
  return {
    width,
    plot,
    rows,
    max,
    ticks,
    fontSize: 12,
    lineHeight: narrow ? 14 : 14.5,
    shortYears: plot.width / lengthOf(contents.axis) < 38,
    yearStep: Math.ceil((LEAST_YEAR * lengthOf(contents.axis)) / plot.width),
    unnamed:
      ground === 0
        ? null
        : {
            x: width - ground,
            y: 0,
            width: ground,
            height: TOP + (isAbove ? height * (1 - smallest(lows) / max) + BELOW : height),
          },
  };
}

/** The different amounts, the largest first, of a chart that has them in rows; what follows from them needs an axis. */
function rowsOf({ quoted, marks }: PlotContents): Frame['rows'] {
  if (!isInRows(quoted) || marks.length > quoted.marks.length) return null;
  return [...new Set(marks.map(({ low }) => low))].sort((a, b) => b - a);
}

/** Room for the name of a year, `’26`, in pixels. */
const LEAST_YEAR = 20;

/** The end of an axis that holds `top` in at most `most` round steps of 1, 2 or 5 times a power of ten. */
export function niceScale(top: number, most: number): { readonly max: number; readonly step: number } {
  if (!(top > 0)) return { max: 1, step: 1 };
  const power = 10 ** Math.floor(Math.log10(top / most));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => Math.ceil(top / size) <= most) ?? 10 * power;
  return { max: Math.ceil(top / step) * step, step };
}

/** Where one number has its thousands set off, all have, those of four digits too. */
function alike({ number }: Text, labels: readonly string[]): readonly string[] {
  const comma = number(10_000).slice(2, -3);
  const isSetOff = labels.some((label) => label.includes(comma));
  return isSetOff ? labels.map((label) => label.replace(/^(\d)(\d{3})$/, `$1${comma}$2`)) : labels;
}

/** The highest tick says the unit, the others the bare number. */
function tickLabel(text: Text, unit: Unit, value: number, highest: boolean): string {
  const { number } = text;
  if (isScaled(unit)) {
    const factor = unit === 't' ? 1e6 : 1e9;
    return highest ? inFactor(text, unit, factor, number(value / factor)) : number(value / factor);
  }
  return number(value);
}
