import { expect, it } from 'vitest';
import { areas, claim, dataset } from '../domain/fixtures';
import { chartContents } from './chartContents';
import { gapYears } from './chartGaps';
import { emptyYears } from './emptyYears';

const all = dataset([
  claim('CA5 turnover 2019 > 30 bn USD', { said: '2020-10-15' }),
  claim('KZ turnover 2024 = 28 bn USD', { said: '2025-10-09' }),
]);

it('finds the years without a figure, at any place or at those asked for', () => {
  expect(emptyYears(all, 'turnover', [])).toEqual([2020, 2021, 2022, 2023, 2025, 2026]);
  expect(emptyYears(all, 'turnover', areas('KZ'))).toEqual([2019, 2020, 2021, 2022, 2023, 2025, 2026]);
  expect(emptyYears(all, 'people', [])).toHaveLength(8);
});

it('takes a level whose year is not named for a figure of no year', () => {
  const unnamed = dataset([...all.claims, claim('CA5 turnover per year > 45 bn USD', { said: '2025-09-22' })]);
  expect(emptyYears(unnamed, 'turnover', areas('CA5'))).toContain(2025);
  expect(emptyYears(unnamed, 'turnover', areas('CA5'))).toEqual(
    gapYears(chartContents(unnamed, 'turnover'), areas('CA5')),
  );
});
