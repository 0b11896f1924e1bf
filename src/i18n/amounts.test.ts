import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../domain/quantity';
import { factorFor, factorName, inFactor, isScaled } from './amounts';
import { plain, TEXTS } from './fixtures';
import { numbered, withNotes } from './numbered';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');
const shown = (text: typeof en, ...rest: [Parameters<typeof inFactor>[1], number, string]) =>
  plain(inFactor(text ?? en, ...rest)).replaceAll('\u202f', ' ');

describe('what an amount is counted in', () => {
  it.each([
    [999_999, 'USD', 1],
    [1e6, 'USD', 1e6],
    [5e9, 'USD', 1e9],
    [2e12, 'UZS', 1e12],
    [2e9, 't', 1e6],
    [999, 't', 1],
    [3e9, 'm3', 1e9],
  ] as const)('%d %s is counted by %d', (size, unit, factor) => {
    expect(factorFor(size, unit)).toBe(factor);
  });

  it('is scaled for money, tonnes and cubic metres alone', () => {
    expect([...CURRENCIES, 't', 'm3'].every(isScaled)).toBe(true);
    expect(['%', 'companies', 'pp', 'x', ''].some(isScaled)).toBe(false);
  });
});

describe('a number in its unit', () => {
  it.each([
    ['USD', 1e9, '50', '$50bn', '$50 млрд'],
    ['EUR', 1e6, '3', '€3m', '€3 млн'],
    ['RUB', 1e12, '5', '₽5tn', '5 трлн ₽'],
    ['UZS', 1e12, '5', 'UZS 5tn', '5 трлн UZS'],
    ['USD', 1, '700', '$700', '$700'],
    ['t', 1e6, '5.2', '5.2 Mt', '5.2 млн т'],
  ] as const)('%s by %d', (unit, factor, n, english, russian) => {
    expect(shown(en, unit, factor, n)).toBe(english);
    expect(shown(ru, unit, factor, n)).toBe(russian);
  });

  it('keeps number and unit on one line', () => {
    for (const text of TEXTS)
      for (const unit of [...CURRENCIES, 't', 'm3'] as const)
        for (const factor of [1, 1e6, 1e9])
          expect(inFactor(text, unit, factor, '5'), `${unit} ${factor}`).not.toContain(' ');
  });

  it('has a name of its unit alone, which is never empty', () => {
    expect(factorName(en, 'USD', 1e9)).toBe('$bn');
    for (const text of TEXTS)
      for (const unit of [...CURRENCIES, 't', 'm3'] as const)
        for (const factor of [1, 1e6, 1e9]) expect(factorName(text, unit, factor)).toMatch(/\S/);
  });
});

it('a figure with a note has its number raised behind it', () => {
  const noted = withNotes(en, new Map([['kz', 12]]));
  expect(numbered(noted, 'kz', '$28bn')).toBe('$28bn¹²');
  expect(numbered(noted, 'uz', '$28bn')).toBe('$28bn');
  expect(numbered(en, 'kz', '$28bn')).toBe('$28bn');
});
