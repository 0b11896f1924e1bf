import { expect, it } from 'vitest';
import { coverageOf } from './coverage';
import { claim } from './fixtures';

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
  expect(coverageOf('KZ', claims, derived)).toBe(state);
});
