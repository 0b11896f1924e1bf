import { describe, expect, it } from 'vitest';
import { changeBetween } from './change';
import { type ClaimOptions, claim } from './fixtures';
import { intervalNotation } from './intervalArithmetic';

function change(from: string, to: string, options: ClaimOptions = {}, toOptions: ClaimOptions = options): string {
  const result = changeBetween(claim(from, options), claim(to, toOptions));
  if (result.kind === 'not-comparable') return result.reason;
  if (result.kind === 'no-rate') return result.kind;
  const { ratio, difference } = result.stated;
  return `×${ratio ? intervalNotation(ratio) : '?'} +${intervalNotation(difference)}`;
}

describe('a change between two figures', () => {
  it.each([
    [
      'of two amounts is one',
      'KZ turnover 2023 = 20 bn USD',
      'KZ turnover 2024 = 28 bn USD',
      '×[1.4, 1.4] +[8000000000, 8000000000]',
    ],
    [
      'of two quarters is one',
      'KZ turnover 2023-Q3 = 5 bn USD',
      'KZ turnover 2024-Q3 = 7 bn USD',
      '×[1.4, 1.4] +[2000000000, 2000000000]',
    ],
    [
      'of two years to one month is one',
      'KZ turnover 2023 to 2023-09 = 20 bn USD',
      'KZ turnover 2024 to 2024-09 = 28 bn USD',
      '×[1.4, 1.4] +[8000000000, 8000000000]',
    ],
    [
      'of two years to different months is none',
      'KZ turnover 2023 to 2023-08 = 20 bn USD',
      'KZ turnover 2024 to 2024-09 = 28 bn USD',
      'other-period',
    ],
    [
      'of a half-year and a quarter is none',
      'KZ turnover 2023-H1 = 9 bn USD',
      'KZ turnover 2023-Q3 = 5 bn USD',
      'other-period',
    ],
    [
      'of two lower bounds is open on both sides',
      'CA5 turnover 2019 > 30 bn USD',
      'CA5 turnover 2024 > 50 bn USD',
      '×(0, ∞) +(−∞, ∞)',
    ],
    [
      'of a lower bound and an amount has an upper limit',
      'CA5 companies as of 2020-10-15 > 16 thousand companies',
      'CA5 companies as of 2025-09-19 = 24 thousand companies',
      '×(0, 1.5) +(−∞, 8000)',
    ],
    [
      'of a lower bound and an approximate amount bears no rate',
      'CA5 companies as of 2020-10-15 > 16 thousand companies',
      'CA5 companies as of 2025-09-19 ~ 24 thousand companies',
      'no-rate',
    ],
    [
      'of two approximate amounts bears no rate',
      'KZ turnover 2023 ~ 20 bn USD',
      'KZ turnover 2024 ~ 28 bn USD',
      'no-rate',
    ],
    [
      'of an approximate amount and a plain one is one',
      'KZ turnover 2023 = 20 bn USD',
      'KZ turnover 2024 ~ 28 bn USD',
      '×[1.4, 1.4] +[8000000000, 8000000000]',
    ],
    ['has no ratio to what may be zero', 'KZ rail-transit 2023 <= 10 t', 'KZ rail-transit 2024 = 20 t', '×? +[10, 20]'],
    [
      'is not made with a year that nobody named: it may be the same',
      'CA5 turnover 2024 > 50 bn USD',
      'CA5 turnover per year > 45 bn USD',
      'other-period',
    ],
    [
      'is not made of a year and a month',
      'UZ turnover 2025 = 13 bn USD',
      'UZ turnover 2026-01 = 1.1 bn USD',
      'other-period',
    ],
    ['is not made of one period', 'UZ turnover 2025 = 13 bn USD', 'UZ turnover 2025 = 12 bn USD', 'other-period'],
    ['is not made of two places', 'KZ turnover 2023 = 13 bn USD', 'UZ turnover 2024 = 12 bn USD', 'other-area'],
    ['is not made of a stock and a flow', 'KZ stock 2023 = 13 bn USD', 'KZ inflow 2024 = 12 bn USD', 'other-indicator'],
    [
      'is not made of a direction',
      'UZ exports-by-product 2023 rising',
      'UZ exports-by-product 2024 = 12 bn USD',
      'other-indicator',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(change(from, to)).toBe(expected);
  });

  it('is not made of two scopes', () => {
    const [from, to] = ['KZ inflow 2023 = 1 bn USD', 'KZ inflow 2024 = 2 bn USD'];
    expect(change(from, to, {}, { scope: ['not-all-five'] })).toBe('other-scope');
    expect(change(from, to, {}, { scope: ['paraphrase'] })).toContain('×[2, 2]');
  });
});
