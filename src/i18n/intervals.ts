import type { Derived } from '../domain/derivation';
import type { Interval } from '../domain/interval';
import type { Unit } from '../domain/quantity';
import type { ResultUnit } from '../domain/unitAlgebra';
import type { Text } from './text';

/** What an interval is in. Intervals in `%` and `share` are ratios: 0.5 is 50 %. */
export type MeasureUnit = Unit | ResultUnit;

/** In words: `between $50bn and $56bn`, `more than $41.7bn`, `about $12.0bn`, `cannot be determined`. */
export function intervalText(text: Text, interval: Interval, unit: MeasureUnit): string {
  return worded(text, interval, unit, 0);
}

/** As short as a label wants it: `$50–56bn`, `>$41.7bn`, `≈$12.0bn`, `<14.5%`, `?`. */
export function intervalShort(text: Text, interval: Interval, unit: MeasureUnit): string {
  return signed(text, interval, unit, 0);
}

/**
 * The result of a derivation in words. One that is a single value as stated, and more than that when its figures are
 * taken as rounded, is said to be "about" that value, with no more digits than its rounding bears.
 */
export function derivedText(text: Text, { stated, rounded, derivation }: Derived): string {
  const { interval, spread } = sayable(stated.interval, rounded.interval);
  return worded(text, interval, derivation.unit, spread);
}

/** The same, short. */
export function derivedShort(text: Text, { stated, rounded, derivation }: Derived): string {
  const { interval, spread } = sayable(stated.interval, rounded.interval);
  return signed(text, interval, derivation.unit, spread);
}

/** The interval that a derived figure is said as, and how far its rounding spreads it; 0 when its ends are exact. */
export function sayable(stated: Interval, rounded: Interval): { readonly interval: Interval; readonly spread: number } {
  const spread = stated.lo === stated.hi ? spreadOf(rounded) : 0;
  return { interval: spread > 0 ? { ...stated, approximate: true } : stated, spread };
}

function spreadOf({ lo, hi }: Interval): number {
  return Number.isFinite(hi - lo) ? hi - lo : 0;
}

export type Form = 'point' | 'about' | 'between' | 'above' | 'atLeast' | 'below' | 'atMost' | 'unknown';

/** How an interval is worded. Amounts are not below zero, so that a lower end of zero says nothing. */
export function formOf({ lo, hi, loOpen, hiOpen, approximate }: Interval): Form {
  if (lo === hi) return approximate ? 'about' : 'point';
  const hasLow = Number.isFinite(lo) && lo !== 0;
  const hasHigh = Number.isFinite(hi);
  if (hasLow && hasHigh) return 'between';
  if (hasLow) return loOpen ? 'above' : 'atLeast';
  if (hasHigh) return hiOpen ? 'below' : 'atMost';
  return 'unknown';
}

const SIGNS = { point: '', about: '≈', above: '>', atLeast: '≥', below: '<', atMost: '≤' } as const;

function worded(text: Text, interval: Interval, unit: MeasureUnit, spread: number): string {
  const { t } = text;
  const form = formOf(interval);
  if (form === 'unknown') return t('interval.unknown');
  const [low, high] = values(text, interval, unit, form, spread);
  const inUnit = form === 'between' ? t('interval.between', { low, high }) : t(`interval.${form}`, { value: low });
  return per(text, unit, inUnit);
}

function signed(text: Text, interval: Interval, unit: MeasureUnit, spread: number): string {
  const form = formOf(interval);
  if (form === 'unknown') return '?';
  if (form !== 'between') return per(text, unit, `${SIGNS[form]}${values(text, interval, unit, form, spread)[0]}`);
  const { factor, digits } = scaleOf(interval, unit, 0);
  const ends = [interval.lo, interval.hi].map((end) => text.number(end / factor, digits));
  return per(text, unit, inUnitOf(text, unit, factor, ends.join('–'), interval.hi));
}

/** The ends that a form names, each in its unit; the second is empty but for "between". */
function values(
  text: Text,
  interval: Interval,
  unit: MeasureUnit,
  form: Exclude<Form, 'unknown'>,
  spread: number,
): readonly [string, string] {
  const { factor, digits } = scaleOf(interval, unit, form === 'between' ? 0 : spread);
  const inUnit = (end: number) => inUnitOf(text, unit, factor, text.number(end / factor, digits), end);
  const first = form === 'below' || form === 'atMost' ? interval.hi : interval.lo;
  return [inUnit(first), form === 'between' ? inUnit(interval.hi) : ''];
}

/** What a unit is counted in here, and the decimals that its ends bear; both ends get the same. */
export function scaleOf(interval: Interval, unit: MeasureUnit, spread: number) {
  const ends = [interval.lo, interval.hi].filter((end) => Number.isFinite(end) && end !== 0);
  const size = Math.max(0, ...ends.map(Math.abs));
  const factor = factorOf(size, unit);
  return { factor, digits: Math.max(0, ...ends.map((end) => digitsOf(end / factor, spread / factor))) };
}

/** Half a billion is said in billions, as the figures that it is computed from. */
function factorOf(size: number, unit: MeasureUnit): number {
  if (unit === '%' || unit === 'share') return 0.01;
  if (unit.startsWith('USD')) return size >= 5e8 ? 1e9 : size >= 1e6 ? 1e6 : 1;
  return unit === 't' && size >= 1e6 ? 1e6 : 1;
}

/** As few decimals as give the value exactly, up to three significant digits, and none finer than its spread bears. */
function digitsOf(value: number, spread: number): number {
  const significant = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const borne = spread > 0 ? Math.max(0, -Math.ceil(Math.log10(spread / 10))) : significant;
  const most = Math.min(significant, borne);
  for (let digits = 0; digits < most; digits += 1) {
    const scale = 10 ** digits;
    if (Math.abs(Math.round(value * scale) / scale - value) <= 1e-9 * Math.abs(value)) return digits;
  }
  return most;
}

function inUnitOf({ t }: Text, unit: MeasureUnit, factor: number, n: string, count: number): string {
  switch (unit) {
    case '%':
    case 'share':
      return t('unit.percent', { n });
    case 'x':
      return t('unit.times', { n });
    case 't':
      return t(factor === 1e6 ? 'unit.Mt' : 'unit.t', { n });
    case 'corridors':
      return t('unit.corridors', { count, n });
    case 'projects':
      return t('unit.projects', { count, n });
    case 'companies':
    case 'persons':
    case 'participants':
      return n;
    default:
      return t(factor === 1e9 ? 'unit.bn' : factor === 1e6 ? 'unit.mn' : 'unit.usd', { n });
  }
}

function per({ t }: Text, unit: MeasureUnit, figure: string): string {
  if (unit === 'USD/projects') return t('interval.perProject', { figure });
  if (unit === 'USD/months') return t('interval.perMonth', { figure });
  return unit === 'USD/years' ? t('unit.perYear', { figure }) : figure;
}
