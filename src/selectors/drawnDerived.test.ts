import { expect, it } from 'vitest';
import { derivation } from '../domain/derivationFixtures';
import { claim, dataset } from '../domain/fixtures';
import { drawnDerived } from './drawnDerived';

it('leaves out what says no more than "above zero": it has no place on an axis', () => {
  const claims = [
    claim('CA5 turnover 2024 > 50 bn USD', { id: 'region' }),
    claim('KZ turnover 2024 > 0 bn USD', { id: 'kz' }),
  ];
  const data = dataset(
    claims,
    [],
    [derivation('anything', ['multiply', 'kz', 2]), derivation('more', ['add', 'region', 'kz'])],
  );
  const drawn = drawnDerived(data, { derived: true, aside: [] });
  expect(drawn.map(({ id }): string => id)).toEqual(['more']);
  expect(drawnDerived(data, { derived: false, aside: [] })).toEqual([]);
});
