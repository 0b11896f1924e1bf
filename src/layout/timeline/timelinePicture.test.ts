import { expect, it } from 'vitest';
import { claim, dataset, filter } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { DODGE } from '../dodge';
import { OVERHANG } from './laneMetrics';
import { placeTimelinePicture } from './timelinePicture';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const data = dataset([
  claim('KZ turnover 2024 = 28 bn USD', { speaker: 'one' }),
  claim('UZ turnover 2025 = 13 bn USD', { speaker: 'other' }),
]);
const SHOWN = { ...filter(), derived: true, aside: [], clock: 'described' } as const;
const placed = (change = {}, width = 1200) => placeTimelinePicture(en, data, { ...SHOWN, ...change }, width);

it('has every year in its column above the lanes, and every name beside its lane', () => {
  const { years, topics, areas, plot, layout, height } = placed();
  expect(years.map(({ words }) => words)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  expect(years.every(({ x, y }) => x > plot.x && x < plot.x + plot.width && y < plot.y)).toBe(true);
  expect(topics.map(({ words }) => words).at(-1)).toBe('Events');
  expect(topics.map(({ y }) => y)).toEqual([...topics.map(({ y }) => y)].sort((a, b) => a - b));
  expect(areas.every(({ x, y }) => x < plot.x && y > plot.y && y < height)).toBe(true);
  expect(height).toBe(layout.height + plot.y);
  // What reaches over the end of the axis still ends in the picture.
  expect(plot.x + plot.width + OVERHANG + DODGE).toBeLessThanOrEqual(1200);
});

it('has words beside every mark on A4 too', () => {
  const items = placed({}, 716).layout.lanes.flatMap(({ items }) => items);
  expect(items).toHaveLength(2);
  expect(items.filter(({ side }) => side === 'none')).toEqual([]);
});

it('says how many statements are shown, of which years and whose; nothing when none is', () => {
  expect(plain(placed().sentence)).toMatch(/2024.*2025.*one and other/);
  expect(plain(placed({ places: ['UZ'] }).sentence)).not.toContain('one');
  expect(placed({ q: 'nobody says this', places: ['KG'] }).sentence).toBe('');
});
