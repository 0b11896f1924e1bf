import type { Interval } from '../domain/interval';
import { ceilTo, decimalsOf, floorTo, isDecimalOf } from '../lib/decimals';
import { largest } from '../lib/extremes';
import type { Text } from './text';

export type IntervalForm = 'point' | 'between' | 'above' | 'atLeast' | 'below' | 'atMost' | 'unknown';

/** An end as it is written: the number it stands for, and its digits. */
export type End = { readonly value: number; readonly words: string };

/**
 * An interval taken apart for writing. `ends` are those that its form names, the lower first: two of "between", none of
 * "unknown". A lower end is never above the computed one, an upper end never below it: what is written holds all that
 * was computed. A single value is the nearest one; `isAbout` where that is not the value itself.
 */
export type Ends = { readonly form: IntervalForm; readonly isAbout: boolean; readonly ends: readonly End[] };

/** How an interval is worded. Amounts are not below zero, so that a lower end of zero says nothing. */
export function formOf({ lo, hi, loOpen, hiOpen }: Interval): IntervalForm {
  if (lo === hi) return 'point';
  const hasLow = Number.isFinite(lo) && lo !== 0;
  const hasHigh = Number.isFinite(hi);
  if (hasLow && hasHigh) return 'between';
  if (hasLow) return loOpen ? 'above' : 'atLeast';
  if (hasHigh) return hiOpen ? 'below' : 'atMost';
  return 'unknown';
}

/**
 * The one place where the numbers of an interval are written. They are counted in `factor` (1e9 for billions, 0.01 for
 * per cent), with the same decimals at both ends. `spread` is how far rounding widens a single value, in the interval's
 * own unit: it is then said to be about that value, with no more digits than bear it.
 */
export function endsOf(text: Text, interval: Interval, factor: number, spread = 0): Ends {
  const form = formOf(interval);
  const [lo, hi] = [interval.lo / factor, interval.hi / factor];
  const named = namedBy(form, lo, hi);
  const borne = form === 'point' ? spread / factor : 0;
  const digits = largest(
    named.filter((end) => end !== 0).map((end) => digitsOf(end, borne)),
    0,
  );
  const written = (value: number): End => ({ value, words: text.number(value, digits) });
  if (form === 'point') {
    const isAbout = interval.approximate || borne > 0 || !isDecimalOf(lo, digits);
    return { form, isAbout, ends: [written(lo)] };
  }
  const ends = named.map((end, index) => written(isUpper(form, index) ? ceilTo(end, digits) : floorTo(end, digits)));
  return { form, isAbout: interval.approximate, ends };
}

function namedBy(form: IntervalForm, lo: number, hi: number): readonly number[] {
  switch (form) {
    case 'between':
      return [lo, hi];
    case 'below':
    case 'atMost':
      return [hi];
    case 'unknown':
      return [];
    default:
      return [lo];
  }
}

function isUpper(form: IntervalForm, index: number): boolean {
  return form === 'below' || form === 'atMost' || (form === 'between' && index === 1);
}

/** What browsers write at most is more, and what is finer than this is nothing. */
const MOST_DIGITS = 15;

/** As few decimals as give the value itself, up to three significant digits, and none finer than its spread bears. */
function digitsOf(value: number, spread: number): number {
  const significant = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const borne = spread > 0 ? Math.max(0, -Math.ceil(Math.log10(spread / 10))) : significant;
  return decimalsOf(value, Math.min(significant, borne, MOST_DIGITS));
}

const SIGNS = { point: '', between: '', above: '>', atLeast: '≥', below: '<', atMost: '≤', unknown: '' } as const;

/** What stands before the number of a form in signs: `>`, `≈`, `<≈` for "less than about". */
export function signOf({ form, isAbout }: Pick<Ends, 'form' | 'isAbout'>): string {
  return `${SIGNS[form]}${isAbout ? '≈' : ''}`;
}
