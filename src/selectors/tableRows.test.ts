import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../domain/fixtures';
import { groupByTopic, type RowWords, sortClaims, type TableOrder } from './tableRows';

const words: RowWords = {
  speaker: ({ said }) => said.by,
  source: ({ appearances }) => appearances[0].source,
  compare: (a, b) => a.localeCompare(b, 'en'),
};
const region = claim('CA5 turnover 2024 > 50 bn USD', { speaker: 'b', said: '2025-10-09' });
const growth = claim('CA5 growth 2024 = 20 %', { speaker: 'b', said: '2025-10-09' });
const kazakh = claim('KZ turnover 2024 = 28 bn USD', { speaker: 'b', said: '2025-10-09' });
const uzbek = claim('UZ turnover 2025 = 13 bn USD', { speaker: 'c', said: '2026-03-04' });
const exports = claim('UZ exports-by-product as of 2026-03-04 rising', { speaker: 'c', said: '2026-03-04' });
const companies = claim('CA5 companies as of 2025-09-19 ~ 24 thousand companies', { speaker: 'a', said: '2025-09-19' });
const half = claim('KZ share-of-regional-turnover 2024 > 1/2 share', { speaker: 'b', said: '2025-10-09' });
const all = [exports, companies, uzbek, half, kazakh, growth, region];
const order = (by: TableOrder['by'], descending = false) => sortClaims(all, { by, descending }, words);

describe('sortClaims', () => {
  it('puts the quantity first, its growth and shares beside the level', () => {
    expect(order('quantity')).toEqual([region, growth, kazakh, half, uzbek, exports, companies]);
  });

  it('orders values within their unit, shares among percentages, and leaves the rest last both ways', () => {
    expect(order('value')).toEqual([uzbek, kazakh, region, growth, half, companies, exports]);
    expect(order('value', true)).toEqual([region, kazakh, uzbek, half, growth, companies, exports]);
  });

  it('orders places as they are offered, and times by their first day', () => {
    expect(order('place').map(({ refArea }) => refArea)).toEqual(['CA5', 'CA5', 'CA5', 'KZ', 'KZ', 'UZ', 'UZ']);
    expect(order('period').at(-1)).toBe(exports);
  });

  it('is stable both ways', () => {
    expect(order('speaker')).toEqual([companies, half, kazakh, growth, region, exports, uzbek]);
    expect(order('speaker', true)).toEqual([exports, uzbek, half, kazakh, growth, region, companies]);
    expect(order('said', true).slice(0, 2)).toEqual([exports, uzbek]);
  });

  it('loses and doubles no row, whatever it is ordered by', () => {
    const by = fc.constantFrom<TableOrder['by']>('quantity', 'value', 'place', 'period', 'speaker', 'source', 'said');
    fc.assert(
      fc.property(by, fc.boolean(), fc.shuffledSubarray(all), (key, descending, some) => {
        const sorted = sortClaims(some, { by: key, descending }, words);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted).toHaveLength(some.length);
      }),
    );
  });
});

describe('groupByTopic', () => {
  it('counts the claims of each topic, in order', () => {
    const groups = groupByTopic(order('quantity'));
    expect(groups.map(({ topic, claims }) => [topic, claims.length])).toEqual([
      ['turnover', 6],
      ['companies', 1],
    ]);
    expect(groupByTopic([])).toEqual([]);
  });
});
