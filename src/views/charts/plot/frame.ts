import { YEARS } from '../../../domain/period';
import type { Unit } from '../../../domain/quantity';
import type { Text } from '../../../i18n/text';
import { textWidth } from '../../../lib/textWidth';
import type { ChartContents } from '../../../selectors/chartContents';
import { plotHeight, TOP } from '../chartSize';
import type { Box } from '../placeLabels';

export type Tick = { readonly value: number; readonly label: string };

/** Where a chart is drawn and by which scale; it depends on the claims, the language and the width alone. */
export type Frame = {
  readonly width: number;
  readonly plot: Box;
  /** The end of the value axis, which begins at 0. */
  readonly max: number;
  readonly ticks: readonly Tick[];
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Years as ’19 where 2019 has no room. */
  readonly shortYears: boolean;
};

/** Pixels to a tick of the value axis, at least. */
const TICK_ROOM = 30;
/** Room to the right of the last year, with and without an inset. */
const MARGIN = { inset: 46, plain: 8 };

export function chartFrame(contents: ChartContents, text: Text, width: number): Frame {
  const height = plotHeight(contents);
  const amounts = contents.marks.map(({ claim: { quantity } }) => {
    if (quantity.kind === 'direction') return 0;
    return quantity.kind === 'range' ? quantity.upper : quantity.amount;
  });
  const { max, step } = niceScale(Math.max(0, ...amounts) * 1.1, Math.floor(height / TICK_ROOM));
  const count = Math.round(max / step);
  const ticks = Array.from({ length: count }, (_, i) => ({
    value: (i + 1) * step,
    label: tickLabel(text, contents.unit, (i + 1) * step, i + 1 === count),
  }));
  const gutter = Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, 11)))) + 7;
  const right = contents.monthly.length > 0 ? MARGIN.inset : MARGIN.plain;
  const plot = { x: gutter, y: TOP, width: Math.max(width - gutter - right, 40), height };
  const narrow = width < 280;
  return {
    width,
    plot,
    max,
    ticks,
    fontSize: narrow ? 11 : 12,
    lineHeight: narrow ? 13 : 14.5,
    shortYears: plot.width / YEARS.length < 38,
  };
}

/** The end of an axis that holds `top` in at most `most` round steps of 1, 2 or 5 times a power of ten. */
export function niceScale(top: number, most: number): { readonly max: number; readonly step: number } {
  if (!(top > 0)) return { max: 1, step: 1 };
  const power = 10 ** Math.floor(Math.log10(top / most));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => Math.ceil(top / size) <= most) ?? 10 * power;
  return { max: Math.ceil(top / step) * step, step };
}

/** The highest tick says the unit, the others the bare number. */
function tickLabel({ t, number }: Text, unit: Unit, value: number, highest: boolean): string {
  switch (unit) {
    case 'USD':
      return highest ? t('unit.bn', { n: number(value / 1e9) }) : number(value / 1e9);
    case 't':
      return highest ? t('unit.Mt', { n: number(value / 1e6) }) : number(value / 1e6);
    case 'persons':
      return number(value / 1e3);
    default:
      return number(value);
  }
}
