import { type Currency, isCurrency } from '../domain/quantity';
import type { Text } from './text';

/** What is counted in millions and more. */
export type ScaledUnit = Currency | 't' | 'm3';

export function isScaled(unit: string): unit is ScaledUnit {
  return isCurrency(unit) || unit === 't' || unit === 'm3';
}

const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'mn'],
] as const;

/** What an amount of that size is counted in: 1e9 for billions, 1 for less than a million. Tonnes know but millions. */
export function factorFor(size: number, unit: ScaledUnit): number {
  const [factor = 1] = SCALES.find(([least]) => size >= least) ?? [];
  return unit === 't' ? Math.min(factor, 1e6) : factor;
}

/** Signs stand before the number; in Russian those of the rouble and the tenge behind it. Others go by their code. */
const SIGNS: Readonly<Partial<Record<Currency, string>>> = { USD: '$', EUR: '€', CNY: '¥', RUB: '₽', KZT: '₸' };
const NATIONAL: readonly Currency[] = ['RUB', 'KZT'];

/** `$50bn`, `5.2 Mt`, `UZS⍽5tn`, «5⍽трлн⍽₽»: the number or pair of numbers `n`, counted in `factor`, in its unit. */
export function inFactor(text: Text, unit: ScaledUnit, factor: number, n: string): string {
  const { t } = text;
  if (text.spoken) return spokenAmount(text, unit, factor, n);
  if (unit === 't') return t(factor === 1e6 ? 'unit.Mt' : 'unit.t', { n });
  const scale = scaleOf(factor);
  const amount = scale ? t(`unit.${scale}`, { n }) : n;
  if (unit === 'm3') return t('unit.m3', { amount });
  return t(`unit.${placeOf(unit)}`, { sign: SIGNS[unit] ?? unit, amount });
}

/** `13 billion dollars`, `30 million tonnes`; a currency without a word goes by its code. */
function spokenAmount({ t, spoken }: Text, unit: ScaledUnit, factor: number, n: string): string {
  const scale = scaleOf(factor);
  const count = spoken === 'bounded' ? genitive(counted(n)) : counted(n);
  const amount = scale ? t(`spoken.${scale}`, { n, count }) : n;
  return isNamed(unit) ? t(`spoken.${unit}`, { amount, count: scale ? MANY : count }) : `${amount} ${unit}`;
}

/** What stands after a number of which there are many: «миллиардов», «долларов». */
const MANY = 5;

/** What the last number of such words counts; any that has decimals counts as a part of one. */
function counted(n: string): number {
  const last = /[\d.,\s]*$/.exec(n)?.[0] ?? '';
  return /[.,]\d{1,2}$/.test(last) ? 0.5 : Number(last.replaceAll(/\D/g, ''));
}

/** A number after which a noun has the form that it has after `count` behind «более»: миллиард and «более 21 миллиарда». */
function genitive(count: number): number {
  if (!Number.isInteger(count)) return count;
  return count % 10 === 1 && count % 100 !== 11 ? 2 : MANY;
}

const NAMED = ['USD', 'EUR', 'CNY', 'RUB', 'KZT', 't', 'm3'] as const;
const isNamed = (unit: ScaledUnit): unit is (typeof NAMED)[number] => NAMED.some((one) => one === unit);

/** The unit alone, as it stands beside such a number: `$bn`, `Mt`, «трлн⍽₽». */
export function factorName({ t }: Text, unit: ScaledUnit, factor: number): string {
  if (unit === 't') return t(factor === 1e6 ? 'table.units.Mt' : 'table.units.t');
  const found = scaleOf(factor);
  const scale = found ? t(`table.units.${found}`) : '';
  if (unit === 'm3') return t('table.units.m3', { scale }).trim();
  return t(SIGNS[unit] ? 'table.units.money' : 'table.units.code', { sign: SIGNS[unit] ?? unit, scale }).trim();
}

function scaleOf(factor: number) {
  return SCALES.find(([least]) => factor === least)?.[1] ?? null;
}

function placeOf(unit: Currency): 'money' | 'national' | 'code' {
  if (NATIONAL.includes(unit)) return 'national';
  return SIGNS[unit] ? 'money' : 'code';
}
