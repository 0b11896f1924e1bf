import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claim as fixture } from '../../domain/fixtures';
import { legendOf } from './legendOf';

const { dataset } = parseDataset(real);
const claim = (id: string) => dataset.claims.filter((one) => one.id === id);

it('explains just the signs that occur', () => {
  const region = claim('turnover-ca5-2024-tokayev');
  expect([...legendOf(region, ['points', 'periods', 'gaps'])].sort()).toEqual(['moreThan', 'none', 'year']);
  expect([...legendOf(region, ['points'])]).toEqual(['moreThan']);
  expect([...legendOf(dataset.claims, [])]).toEqual([]);
});

it('explains the sign of the reader’s own where it occurs', () => {
  const own = fixture('KZ turnover 2024 > 28 bn USD', { id: 'own:courier-f20' });
  expect([...legendOf([own], ['points'])]).toEqual(['moreThan', 'mine']);
});

it('knows every sign of the whole timeline', () => {
  const all = legendOf(dataset.claims, ['points', 'periods', 'gaps']);
  expect([...all].sort()).toEqual(
    ['about', 'almost', 'exact', 'moreThan', 'none', 'perYear', 'plan', 'rising', 'since', 'year'].sort(),
  );
});
