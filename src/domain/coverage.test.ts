import { expect, it } from 'vitest';
import { codesFor } from './codeFixtures';
import { COVERAGE_STATES, coverageOf, shownState } from './coverage';
import { areaId, claim } from './fixtures';

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
