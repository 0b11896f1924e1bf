import { describe, expect, it } from 'vitest';
import type { Claim } from './claim';
import { CODES } from './codeFixtures';
import { type ClaimOptions, claim } from './fixtures';
import { includesValue, intervalNotation } from './intervalArithmetic';
import { toInterval } from './quantity';
import { verdictOf as verdictIn } from './verdict';

const verdictOf = (one: Claim, other: Claim, quoted?: Claim) => verdictIn(one, other, CODES.areas, quoted);

const kindOf = (one: string, other: string, [a, b]: readonly [ClaimOptions?, ClaimOptions?] = []) =>
  verdictOf(claim(one, a), claim(other, b)).kind;

it.each([
  ['KZ turnover 2024 = 28 bn USD', 'KZ turnover 2024 = 28 bn USD', 'same'],
  ['CA5 turnover 2024 > 50 bn USD', 'CA5 turnover 2024 > 45 bn USD', 'weaker'],
  ['CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'stronger'],
  ['CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 under 60 bn USD', 'compatible'],
  ['CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 under 40 bn USD', 'contradicts'],
  ['CA5 turnover per year > 45 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'unnamed'],
  ['CA5 turnover per year under 45 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'open'],
  ['CA5 turnover per year > 45 bn USD', 'CA5 turnover 2019 > 30 bn USD', 'incomparable'],
  ['KZ turnover 2024 = 28 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'part'],
  ['KZ turnover 2024 = 60 bn USD', 'CA5 turnover 2024 = 50 bn USD', 'too-large'],
  ['KZ turnover 2023 = 28 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'incomparable'],
  ['KZ share-of-regional-turnover 2024 > 0.5 share', 'CA5 turnover 2024 > 50 bn USD', 'share'],
  ['CA5 growth 2024 = 20 %', 'CA5 turnover 2024 > 50 bn USD', 'change'],
  ['CA5 growth 2023 = 20 %', 'CA5 turnover 2024 > 50 bn USD', 'incomparable'],
  ['KZ turnover 2024 = 28 bn USD', 'UZ turnover 2024 = 12 bn USD', 'incomparable'],
  ['KZ exports-by-product as of 2026-03-04 rising', 'KZ exports-by-product as of 2026-03-04 rising', 'incomparable'],
])('%s and %s: %s', (one, other, kind) => {
  expect(kindOf(one, other)).toBe(kind);
});

it('takes no plan, no other scope and no other currency for a contradiction', () => {
  const [low, high] = ['CA5 turnover 2024 = 40 bn USD', 'CA5 turnover 2024 = 50 bn USD'] as const;
  expect(kindOf(low, high)).toBe('contradicts');
  expect(verdictOf(claim(low, { status: 'forecast' }), claim(high)).reason).toBe('not-stated');
  expect(verdictOf(claim(low, { scope: ['excludes-third-countries'] }), claim(high)).reason).toBe('other-scope');
  expect(verdictOf(claim('CA5 turnover 2024 = 40 bn EUR'), claim(high)).reason).toBe('other-unit');
});

it('says when figures agree only as rounded', () => {
  expect(verdictOf(claim('KZ turnover 2024 = 28 bn USD'), claim('KZ turnover 2024 = 28.3 bn USD'))).toMatchObject({
    kind: 'stronger',
    rounded: true,
  });
});

describe('what holds together', () => {
  it('is what lies in both', () => {
    const { common } = verdictOf(claim('CA5 turnover 2024 > 45 bn USD'), claim('CA5 turnover 2024 under 60 bn USD'));
    expect(common && intervalNotation(common)).toBe('(45000000000, 60000000000)');
  });

  it('is a share of the whole, narrowed by the one that is quoted', () => {
    const [part, whole] = [claim('KZ turnover 2024 = 28 bn USD'), claim('CA5 turnover 2024 > 50 bn USD')];
    const quoted = claim('KZ share-of-regional-turnover 2024 > 0.5 share');
    expect(verdictOf(part, whole).result).toMatchObject({ lo: 0, hi: 0.56, hiOpen: true });
    expect(verdictOf(part, whole, quoted)).toMatchObject({
      result: { lo: 0.5, loOpen: true, hi: 0.56 },
      share: quoted,
    });
    expect(verdictOf(whole, part).role).toBe(1);
  });

  it('is the whole that follows from a part and its share', () => {
    const share = claim('KZ share-of-regional-turnover 2024 > 0.5 share');
    expect(verdictOf(share, claim('KZ turnover 2024 = 28 bn USD')).result).toMatchObject({ lo: 28e9, hi: 56e9 });
    expect(verdictOf(share, claim('CA5 turnover 2024 > 50 bn USD')).result).toMatchObject({ lo: 25e9, loOpen: true });
  });

  it('holds no value that one of the two rules out', () => {
    const amounts = ['= 40', '> 40', '>= 45', 'under 45', '<= 50', '~ 45', '< 50'].map((bound) =>
      claim(`CA5 turnover 2024 ${bound} bn USD`),
    );
    for (const one of amounts)
      for (const other of amounts) {
        const { common, rounded, kind } = verdictOf(one, other);
        const within = [one, other].map(({ quantity }) => toInterval(quantity, rounded ? 'rounded' : 'stated'));
        for (let value = 35e9; value <= 55e9; value += 0.25e9) {
          const inBoth = within.every((interval) => interval && includesValue(interval, value));
          expect(common !== null && includesValue(common, value), `${kind} ${value}`).toBe(
            kind !== 'contradicts' && inBoth,
          );
        }
      }
  });
});

it('names what narrows each', () => {
  const year = claim('CA5 turnover 2024 > 50 bn USD');
  expect(verdictOf(claim('CA5 turnover per year > 45 bn USD'), year).narrows).toEqual([
    [{ kind: 'unnamed' }],
    [{ kind: 'period', period: year.period }],
  ]);
  const scoped = claim('CA5 turnover 2024 > 50 bn USD', { scope: ['excludes-third-countries'], status: 'forecast' });
  expect(verdictOf(year, scoped).narrows).toEqual([
    [],
    [
      { kind: 'status', status: 'forecast' },
      { kind: 'scope', codes: ['excludes-third-countries'] },
    ],
  ]);
});
