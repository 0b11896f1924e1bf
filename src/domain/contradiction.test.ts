import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims, quantityKey } from './comparison';
import { findContradictions, openContradictions, suspendedBy } from './contradiction';
import { claim } from './fixtures';

const region = claim('CA5 turnover 2024 > 50 bn USD', { id: 'region' });
const less = claim('CA5 turnover 2024 < 40 bn USD', { id: 'less' });
const more = claim('CA5 turnover 2024 > 45 bn USD', { id: 'more' });
const other = claim('CA5 turnover 2023 < 40 bn USD', { id: 'other' });

describe('a contradiction', () => {
  const found = findContradictions([region, less, more, other]);

  it('names both claims of every pair that cannot both hold', () => {
    expect(found.map(({ claims }) => claims)).toEqual([
      ['region', 'less'],
      ['less', 'more'],
    ]);
  });

  it('keeps its claims under dispute until one of each pair is set aside', () => {
    expect([...suspendedBy(found, [])]).toEqual(['region', 'less', 'more']);
    expect([...suspendedBy(found, ['region'])]).toEqual(['less', 'more']);
    expect([...suspendedBy(found, ['less'])]).toEqual([]);
    expect(openContradictions(found, ['less'])).toEqual([]);
  });

  it('is none where rounding lets both hold', () => {
    const [a, b] = [claim('KZ turnover 2024 = 28 bn USD'), claim('KZ turnover 2024 = 28.3 bn USD')];
    expect(findContradictions([a, b])).toEqual([]);
  });
});

const anyClaim = fc
  .record({
    area: fc.constantFrom('CA5', 'KZ'),
    what: fc.constantFrom('turnover', 'inflow'),
    period: fc.constantFrom('2024', '2023', 'per year', '2024-01'),
    sign: fc.constantFrom('=', '~', '>', '<', '<='),
    amount: fc.integer({ min: 1, max: 9 }),
    scope: fc.constantFrom([], ['paraphrase'], ['not-all-five']),
    said: fc.constantFrom('2025-10-09', '2025-09-19'),
  })
  .map(({ area, what, period, sign, amount, scope, said }) =>
    claim(`${area} ${what} ${period} ${sign} ${amount} bn USD`, { scope, said }),
  );

it('two claims can be compared exactly when they have one key', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      expect(compareClaims(a, b).kind !== 'not-comparable').toBe(quantityKey(a) === quantityKey(b));
    }),
    { numRuns: 2000 },
  );
});

it('the pairs found are those that contradict each other, and no others', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 8 }), (claims) => {
      const pairs = claims.flatMap((a, i) =>
        claims
          .slice(i + 1)
          .filter((b) => compareClaims(a, b).kind === 'contradictory')
          .map((b) => [a.id, b.id].join()),
      );
      expect(
        findContradictions(claims)
          .map((found) => found.claims.join())
          .sort(),
      ).toEqual(pairs.sort());
    }),
    { numRuns: 1000 },
  );
});
