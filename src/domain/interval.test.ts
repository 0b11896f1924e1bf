import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedInterval, contains, disjoint, type Interval, pointInterval, scaledBy } from './interval';

const MORE_THAN_50: Interval = { ...closedInterval(50, Number.POSITIVE_INFINITY), loOpen: true, hiOpen: true };
const BELOW_50: Interval = { ...closedInterval(0, 50), loOpen: true, hiOpen: true };

/** Intervals with ends on small whole numbers or nowhere, so that touching ends are common; none is empty. */
const interval: fc.Arbitrary<Interval> = fc
  .record({
    lo: fc.integer({ min: 0, max: 6 }),
    length: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.POSITIVE_INFINITY)),
    loOpen: fc.boolean(),
    hiOpen: fc.boolean(),
  })
  .filter(({ length, loOpen, hiOpen }) => length > 0 || (!loOpen && !hiOpen))
  .map(({ lo, length, loOpen, hiOpen }) => ({
    ...closedInterval(lo, lo + length),
    loOpen,
    hiOpen: hiOpen || length === Number.POSITIVE_INFINITY,
  }));

/** Ends of the intervals above and points between them: two of these intervals that share a value share one of these. */
const POINTS = Array.from({ length: 50 }, (_, index) => index / 4);
const holds = ({ lo, hi, loOpen, hiOpen }: Interval, value: number) =>
  (loOpen ? lo < value : lo <= value) && (hiOpen ? value < hi : value <= hi);

describe('contains', () => {
  it.each([
    ['(50, ∞) and 56', MORE_THAN_50, pointInterval(56), true],
    ['(50, ∞) and its own open end', MORE_THAN_50, pointInterval(50), false],
    ['(50, ∞) and itself', MORE_THAN_50, MORE_THAN_50, true],
    ['[0, 50] and (0, 50)', closedInterval(0, 50), BELOW_50, true],
    ['(0, 50) and [0, 50]', BELOW_50, closedInterval(0, 50), false],
    ['[0, 50) and [0, 50]', { ...closedInterval(0, 50), hiOpen: true }, closedInterval(0, 50), false],
    ['(0, 50] and [0, 50]', { ...closedInterval(0, 50), loOpen: true }, closedInterval(0, 50), false],
    ['[45, 50] and [50, 55]', closedInterval(45, 50), closedInterval(50, 55), false],
  ])('%s', (_, outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  it('means that every value of the inner one lies in the outer', () => {
    fc.assert(
      fc.property(interval, interval, (outer, inner) => {
        const values = POINTS.filter((value) => holds(inner, value));
        const endless = inner.hi === Number.POSITIVE_INFINITY && outer.hi < inner.hi;
        expect(contains(outer, inner)).toBe(!endless && values.every((value) => holds(outer, value)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('disjoint', () => {
  it.each([
    ['(50, ∞) and 50', MORE_THAN_50, pointInterval(50), true],
    ['[45, 50] and [50, 55], which touch', closedInterval(45, 50), closedInterval(50, 55), false],
    ['(0, 50) and [50, 55], which only nearly touch', BELOW_50, closedInterval(50, 55), true],
    ['28 and 30', pointInterval(28), pointInterval(30), true],
  ])('%s', (_, a, b, expected) => {
    expect(disjoint(a, b)).toBe(expected);
    expect(disjoint(b, a)).toBe(expected);
  });

  it('means that no value lies in both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(disjoint(a, b)).toBe(!POINTS.some((value) => holds(a, value) && holds(b, value)));
      }),
    );
  });

  it('is never true of two of which one contains the other', () => {
    fc.assert(fc.property(interval, interval, (a, b) => !(contains(a, b) && disjoint(a, b))));
  });
});

it('keeps open and endless ends when it is scaled', () => {
  expect(scaledBy(MORE_THAN_50, 100)).toEqual({ ...MORE_THAN_50, lo: 5000 });
  expect(scaledBy(BELOW_50, 100)).toEqual({ ...BELOW_50, hi: 5000 });
});
