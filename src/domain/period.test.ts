import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from './fixtures';
import { dayAfter, samePeriod, spanOf } from './period';

const period = (words: string) => claim(`KZ turnover ${words} = 1 bn USD`).period;

const day = fc
  .date({ min: new Date('2008-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('spanOf', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['as of 2025-09-19', '2025-09-19', '2025-09-19'],
    ['2008..2019', '2008-01-01', '2019-12-31'],
    ['..2025-10-09', '2025-10-09', '2025-10-09'],
    ['3 years to 2025-10-09', '2022-10-09', '2025-10-09'],
    ['3 years to 2024-02-29', '2021-02-28', '2024-02-29'],
    ['4 years to 2024-02-29', '2020-02-29', '2024-02-29'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024 to 2024-09', '2024-01-01', '2024-09-30'],
    ['per month', '2025-09-19', '2025-09-19'],
    ['per year', '2025-09-19', '2025-09-19'],
    ['by 2027', '2025-09-19', '2027-12-31'],
  ])('%s, said on 2025-09-19, covers %s to %s', (words, start, end) => {
    expect(spanOf(period(words), '2025-09-19')).toEqual({ start, end });
  });

  it('is made of days that exist', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), (end, years) => {
        const { start } = spanOf({ kind: 'duration', years, end }, end);
        expect(new Date(start).toISOString().slice(0, 10)).toBe(start);
      }),
    );
  });
});

describe('samePeriod', () => {
  it.each([
    ['2024', '2024', true],
    ['2024', '2025', false],
    ['2024', '2024-01', false],
    ['2024', '2024..2024', false],
    ['2024-Q1', '2024 to 2024-03', false],
    ['2024-H1', '2024-H1', true],
    ['2024-Q1', '2024-Q2', false],
    ['per year', 'per month', false],
    ['per month', 'per month', true],
    ['per year', 'per year', true],
    ['by 2027', 'by 2027', true],
    ['by 2027', 'by 2028', false],
    ['3 years to 2025-10-09', '3 years to 2025-10-09', true],
    ['3 years to 2025-10-09', '15 years to 2025-10-09', false],
    ['..2025-10-09', '2025-10-09..2025-10-09', false],
  ])('of "%s" and "%s": %s', (a, b, expected) => {
    expect(samePeriod(period(a), period(b))).toBe(expected);
    expect(samePeriod(period(b), period(a))).toBe(expected);
  });
});

it.each([
  ['2024-02-28', '2024-02-29'],
  ['2025-02-28', '2025-03-01'],
  ['2025-12-31', '2026-01-01'],
])('the day after %s is %s', (before, after) => {
  expect(dayAfter(before)).toBe(after);
});
