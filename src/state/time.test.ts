import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_MONTHS, isoMonth, MONTHS, type MonthRange } from '../domain/month';
import { formatTime, parsePoint, parseTime } from './time';

const show = (range: MonthRange | undefined) => range && `${isoMonth(range.from)} to ${isoMonth(range.to)}`;

describe('a time in the address', () => {
  it.each([
    ['2019..2026', '2019-01 to 2026-12'],
    ['2024', '2024-01 to 2024-12'],
    ['2020..2022', '2020-01 to 2022-12'],
    ['2025-09..2026-01', '2025-09 to 2026-01'],
    ['2025-09', '2025-09 to 2025-09'],
    ['2024..2025-06', '2024-01 to 2025-06'],
    ['2024-06..2025', '2024-06 to 2025-12'],
    ['2024..2024', '2024-01 to 2024-12'],
  ])('%s is %s', (text, months) => {
    expect(show(parseTime(text))).toBe(months);
  });

  it.each([
    ['before the first year', '2018'],
    ['after the last year', '2027'],
    ['reaching before the first year', '2018..2020'],
    ['reaching after the last year', '2025-09..2027-01'],
    ['backwards', '2026..2019'],
    ['backwards within a year', '2025-09..2025-08'],
    ['a month that is none', '2024-13'],
    ['a month that is none', '2024-00'],
    ['a short year', '24'],
    ['a short month', '2024-9'],
    ['a day', '2024-09-01'],
    ['empty', ''],
    ['only dots', '..'],
    ['without an end', '2024..'],
    ['without a start', '..2024'],
    ['of three', '2019..2020..2021'],
    ['joined otherwise', '2019-2026'],
    ['words', 'all'],
  ])('cannot be %s: %s', (_, text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('is written as short as can be', () => {
    expect(formatTime({ from: 60, to: 71 })).toBe('2024');
    expect(formatTime({ from: 60, to: 83 })).toBe('2024..2025');
    expect(formatTime({ from: 80, to: 80 })).toBe('2025-09');
    expect(formatTime({ from: 80, to: 84 })).toBe('2025-09..2026-01');
    expect(formatTime(ALL_MONTHS)).toBe('2019..2026');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(MONTHS - 1), fc.nat(MONTHS - 1), (a, b) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(parseTime(formatTime(range))).toEqual(range);
      }),
    );
  });
});

it('a typed point may stand between blanks', () => {
  expect(show(parsePoint(' 2024-05 '))).toBe('2024-05 to 2024-05');
  expect(parsePoint('May 2024')).toBeUndefined();
});
