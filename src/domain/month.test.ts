import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from './fixtures';
import {
  monthAfter,
  monthsBetween,
  overlaps,
  singleYear,
  standsIn,
  wholeYears,
  withHandle,
  yearOf,
  yearRange,
} from './month';

const months = (from: string, to: string) => ({ from, to });

describe('months', () => {
  it('are counted forth and back, over the ends of years', () => {
    expect(monthAfter('2024-11', 3)).toBe('2025-02');
    expect(monthAfter('2024-01', -1)).toBe('2023-12');
    expect(yearOf('2024-01')).toBe(2024);
    const month = fc.nat(2400).map((count) => monthAfter('1900-01', count));
    fc.assert(
      fc.property(month, fc.integer({ min: -400, max: 400 }), (from, by) => {
        expect(monthAfter(from, by)).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
        expect(monthsBetween(from, monthAfter(from, by))).toBe(by);
        expect(monthAfter(from, by) < from).toBe(by < 0);
      }),
    );
  });
});

describe('ranges', () => {
  it('know a whole year, and whole years', () => {
    expect(yearRange(2024)).toEqual(months('2024-01', '2024-12'));
    expect(singleYear(yearRange(2024))).toBe(2024);
    expect(singleYear(months('2024-02', '2025-01'))).toBeNull();
    expect(singleYear(months('2023-01', '2024-12'))).toBeNull();
    expect(singleYear(null)).toBeNull();
    expect(wholeYears(months('2023-01', '2024-12'))).toEqual([2023, 2024]);
    expect(wholeYears(months('2023-01', '2024-11'))).toBeNull();
  });
});

describe('overlaps', () => {
  const range = months('2025-09', '2026-01');
  it.each([
    ['the last day before', '2025-08-31', '2025-08-31', false],
    ['its first day', '2025-09-01', '2025-09-01', true],
    ['its last day', '2026-01-31', '2026-01-31', true],
    ['the first day after', '2026-02-01', '2026-02-01', false],
    ['a year that reaches into it', '2025-01-01', '2025-12-31', true],
    ['a stretch around it', '2008-01-01', '2027-12-31', true],
    ['a stretch that ends before it', '2008-01-01', '2019-12-31', false],
  ])('with %s', (_, start, end, expected) => {
    expect(overlaps(range, { start, end })).toBe(expected);
  });
});

describe('a figure stands in a range', () => {
  it.each([
    ['KZ turnover 2024 = 28 bn USD', '2024-01', '2024-12', true],
    ['KZ turnover 2024 = 28 bn USD', '2023-01', '2025-12', true],
    ['KZ turnover 2024 = 28 bn USD', '2024-12', '2024-12', false],
    ['UZ turnover 2026-01 = 1 bn USD', '2026-01', '2026-01', true],
    ['CA5 assistance 2008..2019 = 5..6 bn USD', '2019-01', '2019-12', true],
    ['CA5 assistance 2008..2019 = 5..6 bn USD', '2008-01', '2018-12', false],
    ['CA5 turnover per year > 45 bn USD', '2019-01', '2026-12', false],
  ])('%s in %s..%s: %s', (sentence, from, to, expected) => {
    const { period, said } = claim(sentence);
    expect(standsIn(period, said.on, months(from, to))).toBe(expected);
  });
});

it('a handle that passes the other takes it along', () => {
  const range = { from: '2021-01', to: '2023-12' };
  expect(withHandle(range, 'from', yearRange(2022))).toEqual({ from: '2022-01', to: '2023-12' });
  expect(withHandle(range, 'from', yearRange(2025))).toEqual({ from: '2025-01', to: '2025-01' });
  expect(withHandle(range, 'to', yearRange(2022))).toEqual({ from: '2021-01', to: '2022-12' });
  expect(withHandle(range, 'to', yearRange(2019))).toEqual({ from: '2019-12', to: '2019-12' });
});
