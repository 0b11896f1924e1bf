import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { withNotes } from '../../i18n/numbered';
import { coverageMatrix } from '../../selectors/coverage';
import { cellNumber, placeCoveragePicture } from './coveragePicture';

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
