import { describe, expect, it } from 'vitest';
import { codesFor, indicator } from './codeFixtures';
import { appliesTo, COVERAGE_STATES, coverageOf, shownState } from './coverage';
import { areaId, areas, claim } from './fixtures';

const kazakh = claim('KZ turnover 2024 = 28 bn USD');
const regional = claim('CA5 turnover 2024 > 50 bn USD');

it.each([
  ['a figure of its own is quoted', [kazakh], [], 'quoted'],
  ['its own figure comes before one for the five', [regional, kazakh], ['KZ'], 'quoted'],
  ['arithmetic comes before a figure for the five', [regional], ['KZ'], 'derived'],
  ['a figure for the five covers it', [regional], ['UZ'], 'covered'],
  ['nothing is none', [], [], 'none'],
  ["a neighbour's figure says nothing", [claim('UZ turnover 2025 = 13 bn USD')], [], 'none'],
] as const)('%s', (_, claims, derived, state) => {
  expect(coverageOf(codesFor().areas, areaId('KZ'), claims, derived.map(areaId))).toBe(state);
});

it('shows what the filter leaves, and says that a figure is missing only where nobody gave one', () => {
  for (const said of COVERAGE_STATES) {
    expect(shownState(said, said)).toBe(said);
    expect(shownState('quoted', said)).toBe('quoted');
    expect(shownState('derived', said)).toBe('derived');
    for (const seen of ['covered', 'none'] as const)
      expect(shownState(seen, said)).toBe(seen === said ? seen : 'outside');
  }
});

describe('what a figure can be of', () => {
  const codes = codesFor(areas('KZ+TM'));
  const can = (id: string, area: string) => appliesTo(codes.areas, indicator(id), areaId(area));

  it('is any area, unless the name of the measure says which', () => {
    expect(['CA5', 'KZ', 'TM'].map((area) => can('trade-turnover', area))).toEqual([true, true, true]);
    expect(['CA5', 'KZ', 'UZ'].map((area) => can('exports-by-product', area))).toEqual([false, false, true]);
  });

  it('is a part of a whole, for a share in the amount of one', () => {
    expect(['CA5', 'KZ', 'KZ+TM'].map((area) => can('share-of-regional-turnover', area))).toEqual([false, true, true]);
    expect(can('national-currency-settlement-share', 'CA5')).toBe(true);
  });
});
