import { expect, it } from 'vitest';
import { derivation } from '../domain/derivationFixtures';
import { areas, claim, dataset, filter } from '../domain/fixtures';
import { notedFigures } from './notedFigures';

const later = claim('KZ turnover 2024 = 28 bn USD', { id: 'later', said: '2025-10-10' });
const first = claim('CA5 turnover 2024 > 50 bn USD', { id: 'first', said: '2025-10-09' });
const all = dataset(
  [later, first],
  [],
  [
    derivation('rest', ['subtract', 'first', 'later'], { areas: areas('UZ', 'KG', 'TJ', 'TM') }),
    derivation('check', ['add', 'later', 'later'], { standing: 'check-only' }),
    derivation('average', ['divide', 'later', 2], { indicator: null }),
  ],
);
const noted = (change: Partial<Parameters<typeof notedFigures>[1]> = {}) =>
  notedFigures(all, { ...filter(), derived: true, aside: [], ...change }).map(({ id }) => String(id));

it('notes are of what was said, in the order of speech, then of what is drawn of it', () => {
  expect(noted()).toEqual(['first', 'later', 'rest']);
});

it('notes are only of what the filter leaves', () => {
  expect(noted({ places: areas('KZ') })).toEqual(['later']);
  expect(noted({ derived: false })).toEqual(['first', 'later']);
  expect(noted({ aside: ['first'] })).not.toContain('rest');
});
