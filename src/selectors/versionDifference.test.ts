import { expect, it } from 'vitest';
import { areas, claim, dataset, filter } from '../domain/fixtures';
import { changedId } from '../domain/versionChanges';
import { idIn, versionDifference } from './versionDifference';

const claims = [
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }),
  claim('UZ turnover 2025 = 13 bn USD', { id: 'uz' }),
  claim('KZ students as of 2025-09-19 ~ 60 thousand persons', { id: 'students' }),
];
const then = dataset(claims);
const now = dataset([
  claim('KZ turnover 2024 > 29 bn USD', { id: 'kz' }),
  ...claims.slice(1, 2),
  claim('KZ companies as of 2025-09-19 ~ 23 thousand companies', { id: 'companies' }),
]);

const about = (open: string | null, change = {}) => {
  const { about: found, elsewhere } = versionDifference(then, now, open, filter(change));
  return [found.map(changedId), elsewhere];
};

it('is told for all that is shown while nothing is open', () => {
  expect(about(null)).toEqual([['kz', 'students', 'companies'], 0]);
});

it('is told for the open claim alone', () => {
  expect(about('kz')).toEqual([['kz'], 2]);
  expect(about('uz')).toEqual([[], 3]);
});

it('is told for what the filter leaves, in either version', () => {
  expect(about(null, { topics: ['companies'] })).toEqual([['companies'], 2]);
  expect(about(null, { topics: ['people'] })).toEqual([['students'], 2]);
  expect(about(null, { places: areas('UZ') })).toEqual([[], 3]);
});

it('knows which ids other data still have', () => {
  expect([idIn(now, 'kz'), idIn(now, 'students'), idIn(now, null)]).toEqual(['kz', null, null]);
});
