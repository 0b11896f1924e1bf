import type { Derived } from '../domain/derivation';
import type { Interval } from '../domain/interval';
import { isCurrency, type Unit } from '../domain/quantity';
import type { ResultUnit } from '../domain/unitAlgebra';
import { largest } from '../lib/extremes';
import { factorFor, inFactor, isScaled, type ScaledUnit } from './amounts';
import { type Ends, endsOf, signOf } from './ends';
import type { Text } from './text';

/** What an interval is in. Intervals in `%` and `share` are ratios: 0.5 is 50 %. */
export type MeasureUnit = Unit | ResultUnit;

/** In words: `between $50bn and $56bn`, `more than $41.6bn`, `about $12.0bn`, `less than about ×1.42`. */
export function intervalText(text: Text, interval: Interval, unit: MeasureUnit): string {
  return worded(text, measured(text, interval, unit));
}

/** As short as a label wants it: `$50–56bn`, `>$41.6bn`, `≈$12.0bn`, `<≈×1.42`, `?`. */
export function intervalShort(text: Text, interval: Interval, unit: MeasureUnit): string {
  return signed(text, measured(text, interval, unit));
}

/** The upper end alone, as short: `<$56bn`. */
export function upperEndShort(text: Text, interval: Interval, unit: MeasureUnit): string {
  return intervalShort(text, { ...interval, lo: 0 }, unit);
}

/**
 * The result of a derivation in words. One that is a single value as stated, and more than that when its figures are
 * taken as rounded, is said to be "about" that value, with no more digits than its rounding bears.
 */
export function derivedText(text: Text, derived: Derived): string {
  return worded(text, measuredResult(text, derived));
}

/** The same, short. */
export function derivedShort(text: Text, derived: Derived): string {
  return signed(text, measuredResult(text, derived));
}

/** An interval taken apart, with its unit and what its numbers are counted in: 1e9 for billions, 0.01 for per cent. */
export type Measured = Ends & { readonly unit: MeasureUnit; readonly factor: number };

export function measured(text: Text, interval: Interval, unit: MeasureUnit, spread = 0): Measured {
  const ends = [interval.lo, interval.hi].filter((end) => Number.isFinite(end));
  const factor = factorOf(largest(ends.map(Math.abs), 0), unit);
  return { ...endsOf(text, interval, factor, spread), unit, factor };
}

/** A derived figure taken apart. */
export function measuredResult(text: Text, { stated, rounded, derivation }: Derived): Measured {
  return measured(text, stated.interval, derivation.unit, spreadOf(rounded.interval));
}

/** How far rounding spreads a value; 0 when it does not, or without limit. */
export function spreadOf({ lo, hi }: Interval): number {
  return Number.isFinite(hi - lo) ? hi - lo : 0;
}

/** The key of the words for a form; "about" is never left out. */
export function formKey({ form, isAbout }: Pick<Ends, 'form' | 'isAbout'>) {
  if (form === 'unknown') return 'interval.unknown';
  return isAbout ? (`interval.${form}About` as const) : (`interval.${form}` as const);
}

function worded(text: Text, result: Measured): string {
  const [low = '', high = ''] = endsInUnit(text, result);
  return perUnit(text, result.unit, text.t(formKey(result), { value: low, low, high }));
}

function signed(text: Text, result: Measured): string {
  const { form, ends, unit, factor } = result;
  const last = ends.at(-1);
  if (!last) return '?';
  const bare = ends.map(({ words }) => words).join(form === 'between' ? '–' : '');
  return perUnit(text, unit, `${signOf(result)}${inUnit(text, unit, factor, bare, last.value)}`);
}

/** The ends that a form names, each in its unit: `$50bn` and `$56bn`. */
export function endsInUnit(text: Text, { ends, unit, factor }: Measured): readonly string[] {
  return ends.map(({ words, value }) => inUnit(text, unit, factor, words, value));
}

/** Half a billion is said in billions, as the figures that it is computed from. */
function factorOf(size: number, unit: MeasureUnit): number {
  if (unit === '%' || unit === 'share') return 0.01;
  const scaledUnit = scaledIn(unit);
  if (scaledUnit === null) return 1;
  return isCurrency(scaledUnit) && size >= 5e8 && size < 1e9 ? 1e9 : factorFor(size, scaledUnit);
}

/** What the numbers of a unit are scaled by: `USD` of `USD/years`. */
export function scaledIn(unit: MeasureUnit): ScaledUnit | null {
  const [above = ''] = unit.split('/');
  return isScaled(above) ? above : null;
}

/** `$50bn`, `50–56%`, `11 corridors`: the number or pair of numbers `n` in its unit; `count` chooses the plural. */
export function inUnit(text: Text, unit: MeasureUnit, factor: number, n: string, count: number): string {
  const { t } = text;
  const scaledUnit = scaledIn(unit);
  if (scaledUnit) return inFactor(text, scaledUnit, factor, n);
  switch (unit) {
    case '%':
    case 'share':
      return t('unit.percent', { n });
    case 'x':
      return t('unit.times', { n });
    case 'pp':
      return t('unit.points', { n });
    case 'corridors':
      return t('unit.corridors', { count, n });
    case 'projects':
      return t('unit.projects', { count, n });
    default:
      return n;
  }
}

/** `$136m per project`, `$2.33bn a year`; other units stand within the figure. */
export function perUnit({ t }: Text, unit: MeasureUnit, figure: string): string {
  if (unit === 'USD/projects') return t('interval.perProject', { figure });
  if (unit === 'USD/months') return t('interval.perMonth', { figure });
  return unit === 'USD/years' ? t('unit.perYear', { figure }) : figure;
}
