import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { isQuoted } from '../domain/figure';
import { claim, dataset } from '../domain/fixtures';
import type { TableOrder } from '../domain/tableOrder';
import { derivedOf } from './derived';
import { groupByTopic, type RowWords, sortRows, tableRow } from './tableRows';

const words: RowWords = {
  speaker: (figure) => (isQuoted(figure) ? (figure.said.by ?? 'y') : 'z'),
  source: (figure) => (isQuoted(figure) ? figure.appearances[0].source : ''),
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
const data = dataset(all);
const rows = all.map((figure) => tableRow(data, figure));
const ordered = (by: TableOrder['by'], descending = false) => sortRows(rows, { by, descending }, words);
const order = (by: TableOrder['by'], descending = false) => ordered(by, descending).map(({ figure }) => figure);

describe('sortRows', () => {
  it('puts the quantity first, its growth and shares beside the level', () => {
    expect(order('quantity')).toEqual([region, growth, kazakh, half, uzbek, exports, companies]);
  });

  it('orders values within their unit, shares among percentages, and leaves the rest last both ways', () => {
    expect(order('value')).toEqual([uzbek, kazakh, region, growth, half, companies, exports]);
    expect(order('value', true)).toEqual([region, kazakh, uzbek, half, growth, companies, exports]);
  });

  it('orders places as they are offered, and times by their first day', () => {
    expect(ordered('place').flatMap(({ areas }) => areas)).toEqual(['CA5', 'CA5', 'CA5', 'KZ', 'KZ', 'UZ', 'UZ']);
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
      fc.property(by, fc.boolean(), fc.shuffledSubarray(rows), (key, descending, some) => {
        const sorted = sortRows(some, { by: key, descending }, words);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted).toHaveLength(some.length);
      }),
    );
  });
});

describe('groupByTopic', () => {
  it('counts the claims of each topic, in order', () => {
    const groups = groupByTopic(ordered('quantity'));
    expect(groups.map(({ topic, quoted }) => [topic, quoted.length])).toEqual([
      ['turnover', 6],
      ['companies', 1],
    ]);
    expect(groupByTopic([])).toEqual([]);
  });

  it('puts what is derived after what is quoted, and averages and checks last', () => {
    const { dataset: package_ } = parseDataset(real);
    const figures = [...derivedOf(package_).derived, ...package_.claims].map((figure) => tableRow(package_, figure));
    const groups = groupByTopic(sortRows(figures, { by: 'quantity', descending: false }, words));
    expect(
      groups.map(({ topic, quoted, derived, checks }) => [topic, quoted.length, derived.length, checks.length]),
    ).toEqual([
      ['turnover', 13, 8, 5],
      ['investment', 7, 1, 3],
      ['companies', 3, 0, 1],
      ['transport', 11, 1, 4],
      ['people', 2, 0, 2],
    ]);
    expect(groups[0]?.derived.map(({ figure }) => figure.id)).toEqual([
      'region-turnover-2023',
      'region-turnover-2024-interval',
      'kazakhstan-regional-share-2024',
      'uzbekistan-turnover-2024',
      'uzbekistan-regional-share-2024',
      'uzbekistan-turnover-2025-01',
      'three-others-turnover-2024',
      'other-four-turnover-2024',
    ]);
  });

  it('orders derived values among quoted ones of their unit, those without a number last', () => {
    const { dataset: package_ } = parseDataset(real);
    const figures = [...derivedOf(package_).derived, ...package_.claims].map((figure) => tableRow(package_, figure));
    const byValue = sortRows(figures, { by: 'value', descending: true }, words).map(({ figure }) => figure.id);
    const place = (id: string) => byValue.map(String).indexOf(id);
    expect(place('turnover-uz-2025-tashkent')).toBeLessThan(place('uzbekistan-turnover-2024'));
    expect(place('uzbekistan-turnover-2024')).toBeLessThan(place('turnover-uz-2026-01-tashkent'));
    expect(place('region-turnover-ratio-2019-2025')).toBeGreaterThan(place('kazakhstan-average-project-2025'));
  });
});
