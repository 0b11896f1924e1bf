import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { areaId, claim } from '../domain/fixtures';
import { type Coverage, type CoverageYear, coverageMatrix } from './coverage';
import { derivedOf } from './derived';

const { dataset } = parseDataset(real);
const { derived } = derivedOf(dataset);
const quoted = coverageMatrix(dataset, { claims: dataset.claims, derived: [] });
const all = coverageMatrix(dataset, { claims: dataset.claims, derived });

function cell({ groups }: Coverage, indicator: string, area: string, year: CoverageYear) {
  const row = groups.flatMap(({ rows }) => rows).find((other) => other.indicator.id === indicator);
  return row?.cells.find((other) => other.area === areaId(area) && other.year === year);
}

describe('the state of a cell', () => {
  it.each<[indicator: string, area: string, year: CoverageYear, without: string, withDerived: string]>([
    ['trade-turnover', 'CA5', 2024, 'quoted', 'quoted'],
    ['trade-turnover', 'CA5', 2023, 'none', 'derived'],
    ['trade-turnover', 'CA5', null, 'quoted', 'quoted'],
    ['trade-turnover', 'UZ', 2024, 'covered', 'derived'],
    ['trade-turnover', 'UZ', 2025, 'quoted', 'quoted'],
    ['investment-inflow', 'KZ', 2023, 'none', 'derived'],
    ['rail-transit', 'KZ', 2022, 'none', 'derived'],
  ])('%s, %s, %s: %s, %s with what is derived', (indicator, area, year, without, withDerived) => {
    expect(cell(quoted, indicator, area, year)?.state).toBe(without);
    expect(cell(all, indicator, area, year)?.state).toBe(withDerived);
  });

  it.each(['KG', 'TJ', 'TM'])('%s stays covered: a residual of several countries is a figure of none', (area) => {
    expect(cell(all, 'trade-turnover', area, 2024)).toMatchObject({ state: 'covered', derived: [] });
  });

  it('holds its figures', () => {
    expect(cell(all, 'trade-turnover', 'UZ', 2025)?.claims.map(({ id }) => id)).toEqual(['turnover-uz-2025-tashkent']);
    expect(cell(all, 'trade-turnover', 'UZ', 2025)?.derived.map(({ id }) => id)).toEqual([
      'uzbekistan-turnover-2025-01',
    ]);
  });
});

describe('a cell that no figure can fill', () => {
  it.each([
    ['exports-by-product', 'KZ'],
    ['exports-by-product', 'CA5'],
    ['russia-share-of-total-trade', 'TM'],
    ['share-of-regional-turnover', 'CA5'],
    ['transport-modernisation-spending', 'TM'],
    ['north-south-freight', 'TJ'],
    ['assistance', 'UZ'],
  ])('is none of %s, %s', (indicator, area) => {
    expect(cell(all, indicator, area, 2024)).toMatchObject({ state: null, claims: [], derived: [] });
  });

  it.each([
    ['exports-by-product', 'UZ'],
    ['russia-share-of-total-trade', 'CA5'],
    ['share-of-regional-turnover', 'TM'],
    ['north-south-freight', 'TM'],
    ['transport-corridors', 'TM'],
  ])('is not one of %s, %s', (indicator, area) => {
    expect(cell(all, indicator, area, 2024)?.state).not.toBeNull();
  });

  it('is filled all the same where somebody gave one', () => {
    const odd = claim('KZ russia-share-of-total-trade 2024 = 30 %');
    const coverage = coverageMatrix(dataset, { claims: [odd], derived: [] });
    expect(cell(coverage, 'russia-share-of-total-trade', 'KZ', 2024)?.state).toBe('quoted');
    expect(cell(coverage, 'russia-share-of-total-trade', 'KZ', 2023)?.state).toBeNull();
  });
});

describe('the totals', () => {
  it('count no cell that cannot be', () => {
    const cells = all.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const named = cells.filter(({ year }) => year !== null);
    expect(all.totals.all).toBe(named.filter(({ state }) => state !== null).length);
    expect(named.length - all.totals.all).toBe(272);
  });

  it('add up to all cells, and move from one state to the other', () => {
    for (const { totals } of [quoted, all]) {
      expect(totals.quoted + totals.derived + totals.covered + totals.none).toBe(totals.all);
    }
    expect(quoted.totals.derived).toBe(0);
    expect(all.totals.quoted).toBe(quoted.totals.quoted);
    expect(all.totals.derived).toBe(5);
    expect(all.totals.covered + all.totals.none).toBe(quoted.totals.covered + quoted.totals.none - 5);
  });

  it('follow the claims', () => {
    const without = dataset.claims.filter(({ id }) => id !== 'turnover-kz-2024-tokayev');
    const fewer = coverageMatrix(dataset, { claims: without, derived: [] });
    expect(fewer.totals.quoted).toBe(quoted.totals.quoted - 1);
    expect(fewer.totals.covered).toBe(quoted.totals.covered + 1);
  });
});

describe('the gaps', () => {
  it('tell years that nobody names from those that only follow', () => {
    const turnover = (coverage: Coverage) => coverage.gaps.find(({ indicator }) => indicator.id === 'trade-turnover');
    expect(turnover(quoted)).toMatchObject({ years: [2020, 2021, 2022, 2023], derivedYears: [] });
    expect(turnover(all)).toMatchObject({ years: [2020, 2021, 2022], derivedYears: [2023] });
  });

  it('name places without any figure of their own', () => {
    expect(all.silentAreas).toEqual(['KG', 'TJ', 'TM']);
    const others = dataset.claims.filter(({ refArea }) => refArea !== 'UZ');
    expect(coverageMatrix(dataset, { claims: others, derived: [] }).silentAreas).toEqual(['UZ', 'KG', 'TJ', 'TM']);
  });
});
