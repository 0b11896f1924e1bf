import { expect, it } from 'vitest';
import { areas, claim, dataset, filter } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { shownIds } from '../../selectors/shownIds';
import { mapModel } from './mapDerived';
import { mapFigures, pictureRegionRows } from './mapPicture';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const data = dataset([
  claim('CA5 turnover 2024 > 50 bn USD', { id: 'five', speaker: 'putin' }),
  claim('CA5 growth 2024 = 8 %', { id: 'growth', speaker: 'putin' }),
  claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
  claim('AM turnover 2024 = 12 bn USD', { id: 'beside' }),
]);
const choices = (change = {}) => ({ ...filter(change), derived: true, aside: [] });
const figures = (change = {}) => mapFigures(en, data, choices(change)).map(({ id }) => String(id));
const rows = (change = {}) =>
  pictureRegionRows(en, data, mapModel(en, data, choices(change)), shownIds(data, choices(change))).map((row) =>
    plain(`${row.strong} ${row.words}`),
  );

it('has what is drawn on the land first, then what is listed beside it, each once', () => {
  expect(figures()[0]).toBe('kz');
  expect(figures()).toEqual(expect.arrayContaining(['kz', 'five', 'beside']));
  expect(new Set(figures()).size).toBe(figures().length);
});

it('leaves out what the filter does', () => {
  expect(figures({ places: areas('CA5') })).not.toContain('kz');
  expect(rows({ places: areas('KZ') })).toEqual([]);
});

it('writes the figure of a row, its time and who says it', () => {
  expect(rows()[0]).toMatch(/^>\$50bn .*2024.*putin/);
  expect(rows().some((row) => row.startsWith('$12bn'))).toBe(true);
});
