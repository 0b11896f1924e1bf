import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { legendOf } from './legendOf';

const { dataset } = parseDataset(real);
const claim = (id: string) => dataset.claims.filter((one) => one.id === id);

it('explains just the signs that occur', () => {
  const region = claim('turnover-ca5-2024-tokayev');
  expect([...legendOf(region, ['points', 'periods', 'gaps'])].sort()).toEqual(['moreThan', 'none', 'year']);
  expect([...legendOf(region, ['points'])]).toEqual(['moreThan']);
  expect([...legendOf(dataset.claims, [])]).toEqual([]);
});

it('knows every sign of the whole timeline', () => {
  const all = legendOf(dataset.claims, ['points', 'periods', 'gaps']);
  expect([...all].sort()).toEqual(
    ['about', 'almost', 'exact', 'moreThan', 'none', 'perYear', 'plan', 'rising', 'since', 'year'].sort(),
  );
});
