import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { areas, filter } from '../domain/fixtures';
import { addsUpFigures, chartFigures, coverageFigures, timelineFigures } from './drawnFigures';

const { dataset } = parseDataset(real);
const SHOWN = { ...filter(), derived: true, aside: [], clock: 'described' } as const;
const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id);

it('are those that the filter leaves, and what follows from them while that is shown', () => {
  const all = ids(chartFigures(dataset, SHOWN, 'turnover'));
  expect(all).toContain('turnover-kz-2024-tokayev');
  expect(all).toContain('region-turnover-2023');
  const uz = ids(chartFigures(dataset, { ...SHOWN, places: areas('UZ') }, 'turnover'));
  expect(uz).not.toContain('turnover-kz-2024-tokayev');
  const quoted = ids(chartFigures(dataset, { ...SHOWN, derived: false }, 'turnover'));
  expect(quoted).not.toContain('region-turnover-2023');
  expect(ids(timelineFigures(dataset, { ...SHOWN, derived: false }))).toEqual(ids(dataset.spoken));
});

it('of the bar are what was said of the five, its parts and the most that follows, as far as the filter leaves them', () => {
  const all = ids(addsUpFigures(dataset, SHOWN));
  expect(all).toContain('turnover-kz-2024-tokayev');
  expect(all.length).toBeGreaterThan(2);
  expect(ids(addsUpFigures(dataset, { ...SHOWN, places: areas('UZ') }))).not.toContain('turnover-kz-2024-tokayev');
});

it('of the matrix are each there once', () => {
  const all = ids(coverageFigures(dataset, SHOWN));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('region-turnover-2023');
});
