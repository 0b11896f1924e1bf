import { describe, expect, it } from 'vitest';
import { deriveAll } from './derivation';
import { derivation } from './derivationFixtures';
import { areasOf, figurePeriod, indicatorOf, isDerived, isQuoted, kindOf, quotedFirst, unitOf } from './figure';
import { areas, claim } from './fixtures';

const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' });
const rising = claim('UZ exports-by-product as of 2026-03-04 rising');
const rest = derivation('rest', ['divide', 'kz', 'kz'], { areas: areas('UZ', 'KG'), unit: '%', indicator: null });

describe('a figure', () => {
  const [derived, ...others] = deriveAll([rest], () => kz).derived;

  it('tells the same things of itself, quoted or derived', () => {
    if (!derived) throw new Error('it has a result');
    expect(others).toEqual([]);
    const told = [kz, derived].map((figure) => [
      kindOf(figure),
      areasOf(figure),
      indicatorOf(figure)?.id ?? null,
      unitOf(figure),
      figurePeriod(figure),
    ]);
    expect(told).toEqual([
      ['claim', ['KZ'], 'trade-turnover', 'USD', kz.period],
      ['derivation', ['UZ', 'KG'], null, '%', rest.period],
    ]);
    expect(unitOf(rising)).toBe(null);
    expect([isQuoted(kz), isDerived(kz), isQuoted(derived), isDerived(derived)]).toEqual([true, false, false, true]);
    expect([derived, kz, rising].sort(quotedFirst)).toEqual([kz, rising, derived]);
  });
});
