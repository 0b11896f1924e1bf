import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from './fixtures';

describe('a claim in words', () => {
  it('reads where, what, when and how much', () => {
    expect(claim('KZ turnover 2024 > 28 bn USD')).toMatchObject({
      id: 'kz-turnover-2024-more-than-28-bn-usd',
      indicator: { id: 'trade-turnover' },
      refArea: 'KZ',
      counterpartArea: 'RU',
      quantity: { kind: 'amount', bound: 'more-than', amount: 28e9, unit: 'USD', precision: 1e9, rounded: null },
      period: { kind: 'year', start: '2024-01-01', end: '2024-12-31' },
      appearances: [{ quote: { exact: 'KZ turnover 2024 > 28 bn USD', start: 0, end: 28 } }],
    });
  });

  it.each([
    ['= 28 bn USD', { bound: 'exact', amount: 28e9, precision: 1e9 }],
    ['= 6.0 bn USD', { bound: 'exact', amount: 6e9, precision: 1e8 }],
    ['= 1.1 bn USD', { bound: 'exact', amount: 1.1e9, precision: 1e8 }],
    ['~ 24 thousand companies', { bound: 'about', amount: 24_000, precision: 1000, unit: 'companies' }],
    ['< 2.5 mn t', { bound: 'almost', amount: 2.5e6, precision: 1e5, unit: 't' }],
    ['>= 28 bn USD', { bound: 'at-least', amount: 28e9 }],
    ['under 15 bn USD', { bound: 'less-than', amount: 15e9 }],
    ['<= 10 mn t', { bound: 'up-to', amount: 1e7, precision: 1e6, unit: 't' }],
    ['= 1/3 share', { bound: 'exact', amount: 1 / 3, precision: null, unit: 'share' }],
    ['= 28..30 bn USD', { kind: 'range', amount: 28e9, upper: 30e9 }],
    ['= -8.4 %', { bound: 'exact', amount: -8.4, precision: 0.1, unit: '%' }],
    ['rising', { kind: 'direction', direction: 'rising', unit: null }],
    ['rising %', { kind: 'direction', direction: 'rising', unit: '%' }],
  ])('reads the quantity of "%s"', (words, quantity) => {
    expect(claim(`KZ turnover 2024 ${words}`).quantity).toMatchObject(quantity);
  });

  it.each([
    ['2024', { kind: 'year', start: '2024-01-01', end: '2024-12-31' }],
    ['2024-02', { kind: 'month', start: '2024-02-01', end: '2024-02-29' }],
    ['as of 2025-09-19', { kind: 'as-of', start: '2025-09-19', end: '2025-09-19' }],
    ['2008..2019', { kind: 'range', start: '2008-01-01', end: '2019-12-31' }],
    ['..2025-10-09', { kind: 'range', start: null, end: '2025-10-09' }],
    ['3 years to 2025-10-09', { kind: 'duration', years: 3, end: '2025-10-09' }],
    ['2025-H2', { kind: 'half-year', start: '2025-07-01', end: '2025-12-31' }],
    ['2025-Q1', { kind: 'quarter', start: '2025-01-01', end: '2025-03-31' }],
    ['2024 to 2024-02', { kind: 'year-to-date', start: '2024-01-01', end: '2024-02-29' }],
    ['per month', { kind: 'per-month' }],
    ['per year', { kind: 'per-year' }],
    ['by 2027', { kind: 'by', end: '2027-12-31' }],
  ])('reads the period of "%s"', (words, period) => {
    expect(claim(`KZ turnover ${words} = 1 bn USD`).period).toEqual(period);
  });

  it('marks the figure in a quote by square brackets, at its place in every document', () => {
    const { appearances } = claim('KZ turnover 2024 > 50 bn USD', {
      quote: 'It [exceeded 50 billion], he said.',
      at: 100,
      source: ['first', 'second'],
    });
    const place = {
      quote: { exact: 'It exceeded 50 billion, he said.', start: 100, end: 132 },
      figure: { exact: 'exceeded 50 billion', start: 103, end: 122 },
    };
    expect(appearances).toMatchObject([
      { source: 'first', ...place },
      { source: 'second', ...place },
    ]);
  });

  it.each([
    'KZ',
    'K~Z turnover 2024 > 28 bn USD',
    'KZ happiness 2024 > 28 bn USD',
    'KZ turnover sometime > 28 bn USD',
    'KZ turnover 2024 > many USD',
    'KZ turnover 2024 > 28 bn XXX',
  ])('refuses "%s"', (sentence) => {
    expect(() => claim(sentence)).toThrow();
  });
});

it('reads an event, and makes the documents and speakers that are named', () => {
  const summit = event('CA5 summit 2025-10-09', { source: 'b' });
  expect(summit).toMatchObject({ kind: 'summit', refArea: 'CA5', date: { start: '2025-10-09', precision: 'day' } });
  const { sources, speakers } = dataset(
    [claim('KZ turnover 2024 = 1 bn USD', { source: 'a', speaker: 'x' })],
    [summit],
  );
  expect([sources.map(({ id }) => id), speakers.map(({ id }) => id)]).toEqual([['a', 'b'], ['x']]);
});
