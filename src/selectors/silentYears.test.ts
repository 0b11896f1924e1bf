import { expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { silentYears } from './silentYears';

const of = dataset([claim('KZ turnover 2021 > 20 bn USD'), claim('KZ turnover 2024 > 28 bn USD')]);

it('are those that no figure names, of the time asked for', () => {
  const all = silentYears(of, { time: null }, of.claims);
  expect(all).toContain(2022);
  expect(all).not.toContain(2024);
  expect(silentYears(of, { time: { from: '2021-01', to: '2023-12' } }, of.claims)).toEqual([2022, 2023]);
  expect(silentYears(of, { time: { from: '2024-01', to: '2024-12' } }, of.claims)).toEqual([]);
});

it('are not those of a yearly level whose year nobody named', () => {
  const level = claim('KZ turnover per year > 28 bn USD', { said: '2022-05-01' });
  expect(silentYears(of, { time: { from: '2022-01', to: '2022-12' } }, [level])).toEqual([2022]);
});
