import { describe, expect, it } from 'vitest';
import type { Claim } from './claim';
import { claimsUnder, type Derivation, deriveAll } from './derivation';
import { derivation, type Sketch } from './derivationFixtures';
import { claim } from './fixtures';
import { intervalNotation } from './intervalArithmetic';

const claims = [
  claim('CA5 turnover 2024 > 50 bn USD', { id: 'region' }),
  claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
  claim('KZ share-of-regional-turnover 2024 > 0.5 share', { id: 'half' }),
  claim('CA5 growth 2024 = 20 %', { id: 'growth' }),
  claim('UZ growth 2024 < 50 %', { id: 'almost' }),
  claim('KZ rail-transit 2024 = 30 mn t', { id: 'rail' }),
  claim('UZ exports-by-product 2024 rising', { id: 'rising' }),
  claim('UZ inflow 2024 <= 10 USD', { id: 'maybe-none' }),
];
const claimById = new Map<string, Claim>(claims.map((one) => [one.id, one]));
const derive = (derivations: readonly Derivation[], withheld?: Parameters<typeof deriveAll>[2]) =>
  deriveAll(derivations, (id) => claimById.get(id), withheld);

/** What one formula comes to as stated, or its fault and what it names. */
function result(sketch: Sketch, change: Partial<Derivation> = {}): string {
  const { derived, refused } = derive([derivation('result', sketch, change)]);
  const [refusal] = refused;
  return derived[0]
    ? intervalNotation(derived[0].stated.interval)
    : `${refusal?.fault}: ${refusal?.operands.join(' ')}`;
}

describe('a derivation', () => {
  it.each<[what: string, sketch: Sketch, unit: Derivation['unit'], expected: string]>([
    ['closes an open bound', ['both', 'region', ['divide', 'kz', 'half']], 'USD', '(50000000000, 56000000000)'],
    [
      'takes a share as no more than the whole',
      ['multiply', 'kz', ['subtract', ['divide', 1, 'half'], 1]],
      'USD',
      '[0, 28000000000)',
    ],
    ['keeps an open end open', ['subtract', 'region', 'kz'], 'USD', '(22000000000, ∞)'],
    ['takes per cent as a ratio', ['add', 1, 'growth'], 'x', '[1.2, 1.2]'],
    ['takes a root', ['power', ['add', 1, 'almost'], 1, 1], '%', '(1, 1.5)'],
    ['names a claim that is not there', ['add', 'kz', 'nobody'], 'USD', 'unknown-claim: nobody'],
    ['names a derivation that is not there', ['add', 'kz', '@nothing'], 'USD', 'unknown-derivation: nothing'],
    ['names a direction', ['add', 'kz', 'rising'], 'USD', 'no-amount: rising'],
    ['does not add tonnes to dollars', ['add', 'kz', 'rail'], 'USD', 'mixed-units: kz rail'],
    ['does not add a ratio to dollars', ['add', 'kz', 'growth'], 'USD', 'mixed-units: kz growth'],
    ['does not divide by what may be zero', ['divide', 'kz', 'maybe-none'], 'x', 'zero-divisor: kz maybe-none'],
    ['takes no root of what may be negative', ['power', ['subtract', 'half', 1], 1, 2], '%', 'negative-root: half'],
    ['names what cannot both hold', ['both', 'kz', 'region'], 'USD', 'contradiction: kz region'],
    ['has to be in the unit that it says', ['divide', 'kz', 'region'], 'USD', 'wrong-unit: result'],
  ])('%s', (_, sketch, unit, expected) => {
    expect(result(sketch, { unit })).toBe(expected);
  });

  it('is computed after those it uses, in whatever order they stand', () => {
    const { derived, refused } = derive([derivation('b', ['divide', '@a', 2]), derivation('a', ['add', 'kz', 'kz'])]);
    expect(refused).toEqual([]);
    expect(derived.map(({ id, stated }) => [id, stated.interval.lo])).toEqual([
      ['b', 28e9],
      ['a', 56e9],
    ]);
  });

  it('that goes in a circle is named with the circle, and the rest works', () => {
    const { derived, refused } = derive([
      derivation('a', ['add', 'kz', '@b']),
      derivation('b', ['add', 'kz', '@c']),
      derivation('c', ['add', 'kz', '@a']),
      derivation('d', ['add', 'kz', 'kz']),
    ]);
    expect(derived.map(({ id }) => id)).toEqual(['d']);
    expect(refused.map(({ id, fault }) => [id, fault])).toEqual([
      ['a', 'circular'],
      ['b', 'circular'],
      ['c', 'circular'],
    ]);
    expect(refused[0]?.message).toBe('a → b → c → a goes in a circle');
  });

  it('is refused for the reason of the operand that was refused', () => {
    const { refused } = derive([derivation('a', ['add', 'kz', 'rail']), derivation('b', ['add', '@a', 'kz'])]);
    expect(refused[1]).toMatchObject({ id: 'b', fault: 'mixed-units', operands: ['a'] });
  });

  it('is suspended with its operands, and refused with what is set aside', () => {
    const all = [derivation('a', ['add', 'kz', 'kz']), derivation('b', ['add', '@a', 'kz']), derivation('c', 'region')];
    const outcome = (suspended: readonly string[], aside: readonly string[]) => {
      const { derived, refused } = derive(all, { suspended: new Set(suspended), aside: new Set(aside) });
      return [...derived.map(({ id }) => id), ...refused.map(({ id, fault }) => `${id} ${fault}`)].join(', ');
    };
    expect(outcome(['kz'], [])).toBe('c, a suspended, b suspended');
    expect(outcome([], ['kz'])).toBe('c, a set-aside, b set-aside');
    expect(outcome([], [])).toBe('a, b, c');
  });
});

it('the claims under a derivation are found through others, once each', () => {
  const [a, b] = [derivation('a', ['add', 'kz', 'region']), derivation('b', ['add', '@a', 'kz'])];
  expect(claimsUnder(b, new Map([a, b].map((one) => [one.id, one])))).toEqual(['kz', 'region']);
});

describe('what cannot be counted with', () => {
  const huge = (times: number): Sketch => (times === 0 ? 1e17 : ['power', huge(times - 1), 9]);

  it.each<[string, Sketch]>([
    ['more than any number', huge(3)],
    ['one such number from another', ['subtract', huge(3), huge(3)]],
  ])('is no result: %s', (_, sketch) => {
    expect(result(sketch, { unit: 'share' })).toMatch(/^no-amount/);
  });

  it('is found under many formulas that each use two of the others as quickly as under few', () => {
    const first = [derivation('d-0', 'kz'), derivation('d-1', 'region')];
    const others = Array.from({ length: 60 }, (_, at) =>
      derivation(`d-${at + 2}`, ['add', `@d-${at}`, `@d-${at + 1}`]),
    );
    const all = [...first, ...others];
    const [last] = all.slice(-1);
    if (!last) throw new Error('no formulas');
    expect(claimsUnder(last, new Map(all.map((one) => [one.id, one])))).toEqual(['region', 'kz']);
    expect(derive(all).derived).toHaveLength(62);
  });
});
