import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_MONTHS,
  isAllTime,
  isoMonth,
  MONTHS,
  monthIndex,
  monthOf,
  overlaps,
  singleYear,
  yearOf,
  yearRange,
} from './month';

const months = (from: string, to: string) => {
  const index = (text: string) => monthIndex(Number(text.slice(0, 4)), Number(text.slice(5)));
  return { from: index(from), to: index(to) };
};

describe('months', () => {
  it('are counted from January 2019 to December 2026', () => {
    expect(monthIndex(2019, 1)).toBe(0);
    expect(monthIndex(2026, 12)).toBe(MONTHS - 1);
    expect(ALL_MONTHS).toEqual(months('2019-01', '2026-12'));
  });

  it('are known by year and number, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MONTHS - 1 }), (index) => {
        expect(monthIndex(yearOf(index), monthOf(index))).toBe(index);
        expect(isoMonth(index)).toMatch(/^20(19|2[0-6])-(0[1-9]|1[0-2])$/);
      }),
    );
  });
});

describe('ranges', () => {
  it('know a whole year', () => {
    expect(yearRange(2024)).toEqual(months('2024-01', '2024-12'));
    expect(singleYear(yearRange(2024))).toBe(2024);
    expect(singleYear(months('2024-02', '2025-01'))).toBeNull();
    expect(singleYear(months('2023-01', '2024-12'))).toBeNull();
  });

  it('know all time', () => {
    expect(isAllTime(months('2019-01', '2026-12'))).toBe(true);
    expect(isAllTime(months('2019-01', '2026-11'))).toBe(false);
    expect(isAllTime(months('2019-02', '2026-12'))).toBe(false);
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
