import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesFor } from './codeFixtures';
import { compareClaims, quantityKey } from './comparison';
import { type ClaimOptions, claim } from './fixtures';

/** How `other` stands to `one`: the kind, or the reason why they are not compared. */
function compared(
  one: string,
  other: string,
  options: ClaimOptions = {},
  otherOptions: ClaimOptions = options,
): string {
  const result = compareClaims(claim(one, options), claim(other, otherOptions), codesFor().areas);
  return result.kind === 'not-comparable' ? result.reason : result.kind;
}

const MIRROR: Readonly<Record<string, string>> = { weaker: 'stronger', stronger: 'weaker' };

describe('two claims about one quantity', () => {
  it.each([
    ['= 28 bn USD', '= 28 bn USD', 'same'],
    ['> 50 bn USD', '> 50 bn USD', 'same'],
    ['> 50 bn USD', '> 45 bn USD', 'weaker'],
    ['> 50 bn USD', '>= 50 bn USD', 'weaker'],
    ['under 10 bn USD', '<= 10 bn USD', 'weaker'],
    ['falling = 5 %', 'falling > 4 %', 'weaker'],
    ['falling = 5 %', 'rising > 4 %', 'contradictory'],
    ['> 45 bn USD', '= 50 bn USD', 'stronger'],
    ['= 28 bn USD', '< 30 bn USD', 'weaker'],
    ['< 10 bn USD', '<= 10 bn USD', 'weaker'],
    ['= 28..30 bn USD', '= 29 bn USD', 'stronger'],
    ['> 45 bn USD', '< 60 bn USD', 'overlapping'],
    ['= 20..30 bn USD', '= 25..35 bn USD', 'overlapping'],
    ['= 28 bn USD', '= 30 bn USD', 'contradictory'],
    ['> 50 bn USD', '< 50 bn USD', 'contradictory'],
    ['> 50 bn USD', '= 28 bn USD', 'contradictory'],
    // "28" may be 28.3 rounded, and "24 thousand" may be more than 24 thousand.
    ['= 28 bn USD', '= 28.3 bn USD', 'stronger'],
    ['= 28.0 bn USD', '= 28.3 bn USD', 'contradictory'],
    ['~ 24 thousand companies', '> 24 thousand companies', 'overlapping'],
    ['= 28 bn USD', '~ 28 bn USD', 'weaker'],
    ['~ 28 bn USD', '~ 28 bn USD', 'same'],
    ['= 0.5 share', '= 50 %', 'same'],
    ['> 0.5 share', '> 33 %', 'weaker'],
  ])('of %s, %s is %s', (one, other, expected) => {
    const [a, b] = [`KZ turnover 2024 ${one}`, `KZ turnover 2024 ${other}`];
    expect(compared(a, b)).toBe(expected);
    expect(compared(b, a)).toBe(MIRROR[expected] ?? expected);
  });

  it('stand to each other the same way round and back, and each agrees with itself', () => {
    const words = fc
      .tuple(
        fc.constantFrom('=', '~', '>', '<', '<='),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('', '.0', '.4'),
      )
      .map(([bound, amount, decimals]) => `KZ turnover 2024 ${bound} ${amount}${decimals} bn USD`);
    fc.assert(
      fc.property(words, words, (a, b) => {
        const forth = compared(a, b);
        expect(compared(b, a)).toBe(MIRROR[forth] ?? forth);
        expect(compared(a, a)).toBe('same');
      }),
    );
  });
});

describe('claims that are not compared', () => {
  it.each([
    ['KZ turnover 2024 = 28 bn USD', 'KZ growth 2024 = 20 %', 'other-indicator'],
    ['KZ stock 2024 = 20 bn USD', 'KZ inflow 2024 = 4 bn USD', 'stock-and-flow'],
    ['KZ stock 2024 = 20 bn USD', 'KZ rail-transit 2024 = 4 mn t', 'other-indicator'],
    [
      'CA5 students 2019 = 160 thousand persons',
      'CA5 students-state-funded 2019 = 59 thousand persons',
      'part-and-whole',
    ],
    ['CA5 turnover 2024 > 50 bn USD', 'KZ turnover 2024 = 28 bn USD', 'part-and-whole'],
    ['UZ turnover 2024 = 13 bn USD', 'KZ turnover 2024 = 28 bn USD', 'other-area'],
    ['CA5 turnover 2019 > 30 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'other-period'],
    ['UZ turnover 2026 = 13 bn USD', 'UZ turnover 2026-01 = 1.1 bn USD', 'other-period'],
    ['CA5 turnover per year > 45 bn USD', 'CA5 turnover 2024 > 50 bn USD', 'other-period'],
    ['KZ growth 2024 = 20 %', 'KZ growth 2024 rising %', 'no-amount'],
    ['KZ growth 2024 = 20 %', 'KZ growth 2024 = 2 x', 'other-unit'],
    ['KZ turnover 2024 = 28 bn USD', 'KZ turnover 2024 falling > 2 bn USD', 'other-indicator'],
  ])('%s and %s: %s', (one, other, reason) => {
    expect(compared(one, other)).toBe(reason);
    expect(compared(other, one)).toBe(reason);
  });

  const kazakh = 'KZ turnover 2024 = 28 bn USD';

  it('have another counterpart', () => {
    expect(compared(kazakh, kazakh, {}, { counterpart: null })).toBe('other-area');
  });

  it('have another scope', () => {
    expect(compared(kazakh, kazakh, {}, { scope: ['excludes-third-countries'] })).toBe('other-scope');
    expect(compared(kazakh, kazakh, {}, { scope: ['a-note-nobody-knows-yet'] })).toBe('other-scope');
    expect(
      compared(kazakh, kazakh, { scope: ['expected', 'not-all-five'] }, { scope: ['not-all-five', 'expected'] }),
    ).toBe('same');
  });

  it('do not differ in scope by how they are known', () => {
    expect(
      compared(kazakh, kazakh, { scope: ['paraphrase'] }, { scope: ['machine-translation', 'year-relative'] }),
    ).toBe('same');
  });

  it('name no year and were said on different days', () => {
    const perYear = 'CA5 turnover per year > 45 bn USD';
    expect(compared(perYear, perYear, { said: '2025-09-19' })).toBe('same');
    expect(compared(perYear, perYear, { said: '2025-09-19' }, { said: '2020-10-15' })).toBe('other-period');
  });

  it.each(['target', 'forecast', 'conditional', 'denied'] as const)('are %s, not stated as a fact', (status) => {
    expect(compared(kazakh, kazakh, { status })).toBe('not-stated');
    expect(compared(kazakh, kazakh, {}, { status })).toBe('not-stated');
    expect(quantityKey(claim(kazakh, { status }))).toBeNull();
  });
});
