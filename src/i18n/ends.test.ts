import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../domain/interval';
import { endsOf, formOf, signOf } from './ends';
import { TEXTS } from './fixtures';

const [english] = TEXTS;
if (!english) throw new Error('no words');
const interval = (lo: number, hi: number, change: Partial<Interval> = {}): Interval => ({
  lo,
  hi,
  loOpen: false,
  hiOpen: false,
  approximate: false,
  ...change,
});
const INFINITE = Number.POSITIVE_INFINITY;
const words = (of: Interval, factor = 1, spread = 0) =>
  endsOf(english, of, factor, spread).ends.map((end) => end.words);

describe('the form of an interval', () => {
  it.each([
    ['point', interval(3, 3)],
    ['between', interval(3, 4)],
    ['above', interval(3, INFINITE, { loOpen: true })],
    ['atLeast', interval(3, INFINITE)],
    ['below', interval(0, 4, { hiOpen: true })],
    ['atMost', interval(0, 4)],
    ['atMost', interval(-INFINITE, 4)],
    ['unknown', interval(0, INFINITE)],
  ] as const)('is %s', (form, of) => {
    expect(formOf(of)).toBe(form);
  });
});

describe('the numbers of an interval', () => {
  it('have the same decimals at both ends', () => {
    expect(words(interval(12, 13.5))).toEqual(['12.0', '13.5']);
    expect(words(interval(12, 13.25))).toEqual(['12.0', '13.3']);
    expect(words(interval(41.6667e9, 46.6667e9), 1e9)).toEqual(['41.6', '46.7']);
  });

  it('are written whatever their size', () => {
    for (const size of [1e-300, 1e-17, 1e18, 1e300])
      expect(
        endsOf(english, interval(size, size * 2), 1)
          .ends.map(({ words }) => words)
          .join(),
      ).not.toMatch(/NaN|e/);
  });

  it('are none where nothing is known', () => {
    expect(words(interval(0, INFINITE))).toEqual([]);
  });

  it('are about a value that more digits would be needed for, or that rounding widens', () => {
    expect(endsOf(english, interval(1 / 3, 1 / 3), 1)).toMatchObject({ isAbout: true });
    expect(endsOf(english, interval(0.25, 0.25), 1)).toMatchObject({ isAbout: false });
    expect(endsOf(english, interval(28, 28), 1, 0.5)).toMatchObject({ isAbout: true, ends: [{ words: '28' }] });
    expect(endsOf(english, interval(1, 2, { approximate: true }), 1)).toMatchObject({ isAbout: true });
  });

  it('hold all that was computed: rounded outwards, never inwards', () => {
    const value = fc.integer({ min: 1, max: 1e8 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const of = interval(Math.min(a, b), Math.max(a, b));
        if (formOf(of) !== 'between') return;
        const [low = 0, high = 0] = words(of).map((word) => Number(word.replaceAll('\u202f', '').replaceAll(',', '')));
        expect(low).toBeLessThanOrEqual(of.lo + 1e-9);
        expect(high).toBeGreaterThanOrEqual(of.hi - 1e-9);
      }),
    );
  });

  it('have a sign that says the same', () => {
    expect(signOf({ form: 'above', isAbout: false })).toBe('>');
    expect(signOf({ form: 'atMost', isAbout: true })).toBe('≤≈');
    expect(signOf({ form: 'between', isAbout: false })).toBe('');
  });
});
