import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { withNotes } from '../../i18n/numbered';
import { textWidth } from '../../lib/textWidth';
import { coverageMatrix } from '../../selectors/coverage';
import { cellNumber, placeCoveragePicture } from './coveragePicture';
import { MARK } from './grid';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const claims = ['a', 'b'].map((id) => claim('KZ turnover 2024 = 28 bn USD', { id }));
const coverage = coverageMatrix(dataset(claims), { claims, derived: [] });
const place = (width: number) => placeCoveragePicture(en, coverage, { width, height: 900 });

describe('the matrix of a picture', () => {
  it('is whole where there is room, else without empty years, and says so', () => {
    const leftOut = en.t('coverage.leftOut');
    expect(place(4000).sentence).not.toContain(leftOut);
    expect(place(700).sentence).toContain(leftOut);
    expect(place(700).grid.width).toBeLessThan(place(4000).grid.width);
  });
});

describe('a cell', () => {
  it.each([9, 10, 120])('has room for its mark and for the number %i of a note beside it', (note) => {
    const noted = withNotes(en, new Map(claims.map(({ id }) => [id, note])));
    const one = coverageMatrix(dataset(claims), { claims: claims.slice(0, 1), derived: [] });
    const { grid } = placeCoveragePicture(noted, one, { width: 4000, height: 900 });
    const begins = grid.cellWidth - MARK.behind - textWidth(String(note), 12);
    expect(begins).toBeGreaterThanOrEqual(MARK.x + MARK.reach);
    const [first, second] = grid.topics.flatMap(({ rows }) => rows)[0]?.cells ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(grid.cellWidth);
  });
});

describe('the number of a cell', () => {
  const [cell] = coverage.groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.filter((one) => one.claims.length)),
  );
  if (!cell) throw new Error('no figures');
  const one = { ...cell, claims: cell.claims.slice(0, 1) };

  it('counts several figures, and is none for one', () => {
    expect([cellNumber(en, cell), cellNumber(en, one)]).toEqual(['2', '']);
  });

  it('is that of the note of a single one, not raised', () => {
    const noted = withNotes(
      en,
      new Map([
        ['a', 7],
        ['b', 8],
      ]),
    );
    expect([cellNumber(noted, one), cellNumber(noted, cell)]).toEqual(['7', '2']);
  });
});
