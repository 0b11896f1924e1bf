import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAfter, type TimeRange } from '../domain/month';
import { formatTime, parsePoint, parseTime } from './time';

const show = (range: TimeRange | undefined) => range && `${range.from} to ${range.to}`;

describe('a time in the address', () => {
  it.each([
    ['2019..2026', '2019-01 to 2026-12'],
    ['2024', '2024-01 to 2024-12'],
    ['2020..2022', '2020-01 to 2022-12'],
    ['2015..2033', '2015-01 to 2033-12'],
    ['2025-09..2026-01', '2025-09 to 2026-01'],
    ['2025-09', '2025-09 to 2025-09'],
    ['2024..2025-06', '2024-01 to 2025-06'],
    ['2024-06..2025', '2024-06 to 2025-12'],
    ['2024..2024', '2024-01 to 2024-12'],
  ])('%s is %s', (text, months) => {
    expect(show(parseTime(text))).toBe(months);
  });

  it.each([
    ['before any year of ours', '1899'],
    ['after any year of ours', '2101-01'],
    ['reaching after any year of ours', '2025..9999'],
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
    expect(formatTime({ from: '2024-01', to: '2024-12' })).toBe('2024');
    expect(formatTime({ from: '2024-01', to: '2025-12' })).toBe('2024..2025');
    expect(formatTime({ from: '2025-09', to: '2025-09' })).toBe('2025-09');
    expect(formatTime({ from: '2025-09', to: '2026-01' })).toBe('2025-09..2026-01');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(400), (from, months) => {
        const range = { from: monthAfter('1900-01', from), to: monthAfter('1900-01', from + months) };
        expect(parseTime(formatTime(range))).toEqual(range);
      }),
    );
  });
});

it('a typed point may stand between blanks', () => {
  expect(show(parsePoint(' 2024-05 '))).toBe('2024-05 to 2024-05');
  expect(parsePoint('May 2024')).toBeUndefined();
});
