import { expect, it } from 'vitest';
import type { Derived } from '../domain/derivation';
import { derivation } from '../domain/derivationFixtures';
import { closedInterval, type Interval, pointInterval } from '../domain/interval';
import type { ResultUnit } from '../domain/unitAlgebra';
import { createText } from './createText';
import { plain as spaced } from './fixtures';
import { derivedShort, derivedText, intervalShort, intervalText, type MeasureUnit } from './intervals';
import { en } from './messages/en';
import { ru } from './messages/ru';

const [english, russian] = [createText('en', en), createText('ru', ru)];
const END = Number.POSITIVE_INFINITY;
const open = (lo: number, hi: number): Interval => ({ ...closedInterval(lo, hi), loOpen: true, hiOpen: true });
const plain = (text: string) => spaced(text).replaceAll('\u202f', ' ');

it.each<[interval: Interval, unit: MeasureUnit, short: string, words: string, ru: string]>([
  [open(50e9, 56e9), 'USD', '$50–56bn', 'between $50bn and $56bn', 'от $50 млрд до $56 млрд'],
  [open(41.666e9, 46.667e9), 'USD', '$41.6–46.7bn', 'between $41.6bn and $46.7bn', 'от $41,6 млрд до $46,7 млрд'],
  [open(10.007e9, 16.007e9), 'USD', '$10.0–16.1bn', 'between $10.0bn and $16.1bn', 'от $10,0 млрд до $16,1 млрд'],
  [open(41.666e9, END), 'USD', '>$41.6bn', 'more than $41.6bn', 'более $41,6 млрд'],
  [{ ...open(30e9, END), loOpen: false }, 'USD', '≥$30bn', 'at least $30bn', 'не менее $30 млрд'],
  [open(0.9925e9, END), 'USD', '>$0.992bn', 'more than $0.992bn', 'более $0,992 млрд'],
  [
    open(136.36e6, END),
    'USD/projects',
    '>$136m per project',
    'more than $136m per project',
    'более $136 млн на проект',
  ],
  [open(2.3333e9, END), 'USD/years', '>$2.33bn a year', 'more than $2.33bn a year', 'более $2,33 млрд в год'],
  [open(0, 0.144714), '%', '<14.5%', 'less than 14.5%', 'менее 14,5%'],
  [open(0.5, 0.5599999999999999), '%', '50–56%', 'between 50% and 56%', 'от 50% до 56%'],
  [closedInterval(0, 10e6), 't', '≤10 Mt', 'at most 10 Mt', 'не более 10 млн т'],
  [pointInterval(11), 'corridors', '11 corridors', '11 corridors', '11 коридоров'],
  [{ ...pointInterval(24000), approximate: true }, 'companies', '≈24,000', 'about 24,000', 'около 24 000'],
  [open(0, 1.4118), 'x', '<×1.42', 'less than ×1.42', 'менее ×1,42'],
  [{ ...open(0, 1.4118), approximate: true }, 'x', '<≈×1.42', 'less than about ×1.42', 'менее чем примерно ×1,42'],
  [
    { ...open(10.007e9, 16.007e9), approximate: true },
    'USD',
    '≈$10.0–16.1bn',
    'between about $10.0bn and $16.1bn',
    'примерно от $10,0 млрд до $16,1 млрд',
  ],
  [open(3.00752e9, END), 'USD', '>$3.00bn', 'more than $3.00bn', 'более $3,00 млрд'],
  [pointInterval(1 / 3), 'share', '≈33.3%', 'about 33.3%', 'около 33,3%'],
  [open(0, END), 'x', '?', 'cannot be determined', 'определить нельзя'],
])('%o in %s', (interval, unit, short, words, inRussian) => {
  expect(plain(intervalShort(english, interval, unit))).toBe(short);
  expect(plain(intervalText(english, interval, unit))).toBe(words);
  expect(plain(intervalText(russian, interval, unit))).toBe(inRussian);
});

it.each<[stated: number, rounded: Interval, unit: ResultUnit, short: string]>([
  [11.9926e9, closedInterval(11.526e9, 12.4596e9), 'USD', '≈$12.0bn'],
  [0.80292e9, closedInterval(0.7636e9, 0.8425e9), 'USD', '≈$0.80bn'],
  [0.36875, closedInterval(0.36449, 0.37304), '%', '≈36.9%'],
  [101_000, closedInterval(100_000, 102_000), 'persons', '≈101,000'],
  [11, pointInterval(11), 'corridors', '11 corridors'],
])('a single value that rounding widens is about that value: %d', (at, rounded, unit, short) => {
  const dimension = { above: [], below: [] };
  const one = derivation('one', 1, { unit });
  const derived: Derived = {
    type: 'derived',
    id: one.id,
    derivation: one,
    stated: { interval: pointInterval(at), dimension },
    rounded: { interval: rounded, dimension },
  };
  expect(plain(derivedShort(english, derived))).toBe(short);
  expect(plain(derivedText(english, derived))).toBe(short.replace('≈', 'about '));
});
