import { expect, it } from 'vitest';
import { precisionIn } from './precision';

const precision = (exact: string, amount: number) =>
  precisionIn({ figure: { exact, start: 0, end: exact.length }, quantity: { bound: 'exact', amount, unit: 'USD' } });

it('is one unit of the last digit that was said', () => {
  expect(precision('exceeded $30 billion', 30e9)).toBe(1e9);
  expect(precision('$30.5 billion', 30.5e9)).toBe(1e8);
  expect(precision('6,0 млрд', 6e9)).toBe(1e8);
  expect(precision('24 000', 24000)).toBe(1);
  expect(precision('2 млрд 842 млн', 2_842_000_000)).toBe(1e6);
  expect(precision('на 8,4%', 8.4)).toBe(0.1);
});

it('is none where the digits are not those of the amount', () => {
  expect(precision('a third', 1 / 3)).toBe(null);
  expect(precision('fivefold', 5)).toBe(null);
  expect(precisionIn({ figure: { exact: 'grew', start: 0, end: 4 }, quantity: { direction: 'rising' } })).toBe(null);
});
