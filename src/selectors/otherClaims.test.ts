import { expect, it } from 'vitest';
import { derivation } from '../domain/derivationFixtures';
import { areas, claim, dataset } from '../domain/fixtures';
import { otherClaims } from './otherClaims';

const open = claim('KZ turnover 2024 = 28 bn USD', { id: 'open' });
const earlier = claim('KZ turnover 2022 = 20 bn USD', { id: 'earlier' });
const data = dataset(
  [
    open,
    earlier,
    claim('UZ turnover 2024 = 12 bn USD', { id: 'other' }),
    claim('KZ growth 2025 = 10 %', { id: 'growth' }),
  ],
  [],
  [
    derivation('next', ['multiply', 'other', 2], {
      areas: areas('KZ'),
      period: { kind: 'year', start: '2025-01-01', end: '2025-12-31' },
    }),
  ],
);
const of = (choices = { aside: [] as readonly string[], derived: true }) => otherClaims(data, choices, open);

it('has what changed to another claim of the same quantity, and nothing for one of another', () => {
  const { changeTo } = of();
  expect(changeTo(earlier)).toMatchObject({ from: { id: 'earlier' }, to: { id: 'open' } });
  expect(changeTo(claim('UZ turnover 2024 = 12 bn USD', { id: 'other' }))).toBeUndefined();
});

it('has derived figures of the same quantity, as far as these are shown', () => {
  expect(of().derived.map(({ other }) => String(other.id))).toEqual(['next']);
  expect(of({ aside: [], derived: false }).derived).toEqual([]);
});

it('has no claim that is set aside', () => {
  expect(of().about.map(({ claims }) => String(claims[1].id))).toContain('earlier');
  expect(of({ aside: ['earlier'], derived: true }).about.map(({ claims }) => String(claims[1].id))).not.toContain(
    'earlier',
  );
});
