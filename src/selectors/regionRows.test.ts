import { describe, expect, it } from 'vitest';
import { claim } from '../domain/fixtures';
import { laterFirst, regionRows } from './regionRows';

const turnover = claim('CA5 turnover 2024 > 50 bn USD', { id: 'amount' });
const growth = claim('CA5 growth 2024 = 20 %', { id: 'growth' });
const before = claim('CA5 turnover 2019 > 30 bn USD', { id: 'before' });

const rows = (...claims: readonly (typeof turnover)[]) =>
  regionRows(claims).map(({ claim: { id }, companions }) => [id, ...companions.map((one) => one.id)]);

describe('the rows of a group of places', () => {
  it('are in the order of the time they describe, the earliest first', () => {
    expect(rows(turnover, before)).toEqual([['before'], ['amount']]);
  });

  it('hold what narrows a figure of the same period beside it, and alone without one', () => {
    expect(rows(growth, before, turnover)).toEqual([['before'], ['amount', 'growth']]);
    expect(rows(growth, before)).toEqual([['before'], ['growth']]);
  });
});

it('puts the later day first', () => {
  expect(['2024-01-01', '2025-01-01', '2024-01-01'].sort(laterFirst)).toEqual([
    '2025-01-01',
    '2024-01-01',
    '2024-01-01',
  ]);
});
