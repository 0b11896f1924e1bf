import { describe, expect, it } from 'vitest';
import { derivation } from '../../domain/derivationFixtures';
import { areas, claim, dataset } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import { derivedOf } from '../../selectors/derived';
import { ariaSort, COLUMNS, ORDER_NAMES } from './columns';
import { rowCells, rowWords } from './rowCells';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const kz = claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev' });
const uz = claim('UZ turnover 2024 = 13 bn USD', { id: 'uz' });
const data = dataset(
  [kz, uz],
  [],
  [derivation('both', ['add', 'kz', 'uz'], { areas: areas('KZ', 'UZ'), standing: 'with-care' })],
);
const [both] = derivedOf(data).derived;
if (!both) throw new Error('nothing follows');

describe('the cells of a row', () => {
  it('of a claim part its figure, and name who said and who printed it', () => {
    expect(rowCells(en, data, kz)).toMatchObject({
      bound: 'more than',
      value: '28',
      unit: '$bn',
      place: 'Kazakhstan',
      when: '2024',
      speaker: 'tokayev',
      source: 'Publisher',
    });
    expect(rowCells(en, data, kz).published).not.toBe('');
  });

  it('say of a plain number that it is one', () => {
    expect(rowCells(en, data, uz).bound).toBe(en.t('bound.exact'));
  });

  it('of a derived figure say that it is ours, of which places, and how far it holds', () => {
    expect(rowCells(en, data, both)).toMatchObject({
      place: 'KZ + UZ',
      speaker: en.t('derived.ours'),
      source: en.t('table.standing.with-care'),
      published: '',
    });
    expect(plain(rowCells(ru, data, both).label)).not.toBe(plain(rowCells(en, data, both).label));
  });
});

it('rows are ordered by the words of their speaker and document; what is derived has none', () => {
  const words = rowWords(en, data);
  expect([words.speaker(kz), words.speaker(both)]).toEqual(['tokayev', en.t('derived.ours')]);
  expect([words.source(kz), words.source(both)]).toEqual(['Publisher 2025-10-10', '']);
  expect(words.compare('a', 'b')).toBeLessThan(0);
});

it('a column tells how it is ordered, and every order has a name', () => {
  expect(ariaSort({ by: 'value', descending: true }, 'value')).toBe('descending');
  expect(ariaSort({ by: 'value', descending: false }, 'value')).toBe('ascending');
  expect([
    ariaSort({ by: 'value', descending: true }, 'place'),
    ariaSort({ by: 'said', descending: true }, null),
  ]).toEqual([undefined, undefined]);
  for (const { sort } of COLUMNS) if (sort) expect(ORDER_NAMES).toHaveProperty(sort);
});
