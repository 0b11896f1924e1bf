import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedInterval, contains, type Interval, pointInterval } from './interval';
import {
  add,
  divide,
  hull,
  includesValue,
  intersect,
  intervalOrder,
  multiply,
  power,
  subtract,
  ZeroDivisorError,
} from './intervalArithmetic';

/** Halves between −1000 and 1000: sums and products of members are exact, so that openness can be checked strictly. */
const value = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 2);
const interval: fc.Arbitrary<Interval> = fc
  .record({
    ends: fc.tuple(value, value).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
    loOpen: fc.boolean(),
    hiOpen: fc.boolean(),
    unboundedBelow: fc.boolean(),
    unboundedAbove: fc.boolean(),
    approximate: fc.boolean(),
  })
  .map(({ ends: [lo, hi], loOpen, hiOpen, unboundedBelow, unboundedAbove, approximate }) => {
    if (lo === hi && !unboundedBelow && !unboundedAbove) return { ...pointInterval(lo), approximate };
    return {
      lo: unboundedBelow ? Number.NEGATIVE_INFINITY : lo,
      hi: unboundedAbove ? Number.POSITIVE_INFINITY : hi,
      loOpen: unboundedBelow || loOpen,
      hiOpen: unboundedAbove || hiOpen,
      approximate,
    };
  });

/** An interval and one of its members, as often near an end as not. */
const withMember = fc.tuple(interval, fc.integer({ min: 0, max: 64 })).map(([range, step]) => {
  const lo = Number.isFinite(range.lo) ? range.lo : Math.min(range.hi, 0) - 4096;
  const hi = Number.isFinite(range.hi) ? range.hi : Math.max(lo, 0) + 4096;
  const member = lo + ((hi - lo) * step) / 64;
  return { range, member: includesValue(range, member) ? member : (lo + hi) / 2 };
});

const RUNS = { numRuns: 10_000 };

describe('every result holds every result of the operands’ members', () => {
  const pairs = fc.tuple(withMember, withMember);

  it('of a sum', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => includesValue(add(a.range, b.range), a.member + b.member)),
      RUNS,
    );
  });
  it('of a difference', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => includesValue(subtract(a.range, b.range), a.member - b.member)),
      RUNS,
    );
  });
  it('of a product', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => includesValue(multiply(a.range, b.range), a.member * b.member)),
      RUNS,
    );
  });
  it('of a quotient, or is refused', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (includesValue(b.range, 0)) {
          expect(() => divide(a.range, b.range)).toThrow(ZeroDivisorError);
          return true;
        }
        const result = divide(a.range, b.range);
        const quotient = a.member / b.member;
        // Division rounds: allow the last bit, at closed and open ends alike.
        const slack = Math.abs(quotient) * 1e-12;
        return quotient >= result.lo - slack && quotient <= result.hi + slack;
      }),
      RUNS,
    );
  });
  it('of a power', () => {
    const positive = withMember.filter(({ range }) => range.lo >= 0);
    fc.assert(
      fc.property(positive, fc.constantFrom(0.5, 1 / 3, 1, 2, 3), ({ range, member }, exponent) => {
        const result = power(range, exponent);
        const slack = member ** exponent * 1e-12;
        return member ** exponent >= result.lo - slack && member ** exponent <= result.hi + slack;
      }),
      RUNS,
    );
  });
  it('of an intersection and a hull', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const both = intersect(a.range, b.range);
        const inBoth = includesValue(a.range, b.member);
        if (both) expect(includesValue(both, b.member)).toBe(inBoth);
        else expect(inBoth).toBe(false);
        expect(contains(hull(a.range, b.range), a.range)).toBe(true);
        expect(contains(hull(a.range, b.range), b.range)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('ends', () => {
  const moreThan50: Interval = { lo: 50, hi: Number.POSITIVE_INFINITY, loOpen: true, hiOpen: true, approximate: false };

  it('stay open where an operand’s are open', () => {
    expect(subtract(moreThan50, pointInterval(28))).toEqual({ ...moreThan50, lo: 22 });
    expect(add(closedInterval(1, 2), { ...closedInterval(1, 2), hiOpen: true })).toMatchObject({
      lo: 2,
      loOpen: false,
      hi: 4,
      hiOpen: true,
    });
  });
  it('close at a zero that is reached', () => {
    expect(multiply(closedInterval(0, 1), { ...closedInterval(2, 3), loOpen: true, hiOpen: true })).toMatchObject({
      lo: 0,
      loOpen: false,
      hi: 3,
      hiOpen: true,
    });
  });
  it('of an intersection are open when either is', () => {
    expect(intersect(moreThan50, closedInterval(50, 56))).toMatchObject({
      lo: 50,
      loOpen: true,
      hi: 56,
      hiOpen: false,
    });
    expect(intersect(moreThan50, closedInterval(10, 50))).toBeNull();
  });
  it('of a divisor near zero are unbounded', () => {
    expect(divide(pointInterval(28), { ...moreThan50, lo: 0.5 })).toMatchObject({
      lo: 0,
      loOpen: true,
      hi: 56,
      hiOpen: true,
    });
  });
});

it('carries an approximation along', () => {
  const about = { ...pointInterval(24_000), approximate: true };
  expect(divide(about, pointInterval(17_000)).approximate).toBe(true);
  expect(divide(pointInterval(24_000), pointInterval(17_000)).approximate).toBe(false);
});

it('names the operands when it refuses to divide', () => {
  expect(() => divide(pointInterval(28), closedInterval(-1, 1), ['Kazakhstan 2024', 'the share'])).toThrow(
    'Kazakhstan 2024 cannot be divided by the share',
  );
});

it('orders intervals only when all of one lies beyond all of the other', () => {
  expect(intervalOrder(closedInterval(1, 2), closedInterval(3, 4))).toBe('below');
  expect(intervalOrder(closedInterval(3, 4), closedInterval(1, 2))).toBe('above');
  expect(intervalOrder(pointInterval(3), pointInterval(3))).toBe('equal');
  expect(intervalOrder(closedInterval(1, 3), closedInterval(2, 4))).toBe('undecided');
});
