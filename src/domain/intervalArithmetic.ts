import { disjoint, type Interval } from './interval';

/** An end of an interval: a value, and whether it is left out. Infinite ends are always left out. */
type End = { readonly value: number; readonly open: boolean };

/** Thrown when a divisor may be zero; it names both operands. */
export class ZeroDivisorError extends Error {
  constructor(dividend: string, divisor: string) {
    super(`${dividend} cannot be divided by ${divisor}: it may be zero`);
    this.name = 'ZeroDivisorError';
  }
}

/** Every a + b. */
export function add(a: Interval, b: Interval): Interval {
  return made(sum(low(a), low(b)), sum(high(a), high(b)), a, b);
}

/** Every −a. */
export function negate(a: Interval): Interval {
  return { lo: 0 - a.hi, hi: 0 - a.lo, loOpen: a.hiOpen, hiOpen: a.loOpen, approximate: a.approximate };
}

/** Every a − b. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Every a × b. */
export function multiply(a: Interval, b: Interval): Interval {
  const ends = [low(a), high(a)].flatMap((x) => [low(b), high(b)].map((y) => product(x, y)));
  return made(least(ends), greatest(ends), a, b);
}

/** Every a ÷ b. Refused with a `ZeroDivisorError` when b holds zero; a divisor that only comes near it is allowed. */
export function divide(
  a: Interval,
  b: Interval,
  names: readonly [string, string] = [intervalNotation(a), intervalNotation(b)],
): Interval {
  if (includesValue(b, 0)) throw new ZeroDivisorError(...names);
  const above = b.hi > 0;
  const ends = [low(a), high(a)].flatMap((x) => [low(b), high(b)].map((y) => quotient(x, y, above)));
  return made(least(ends), greatest(ends), a, b);
}

/** Every a to the power of a constant above 0. The base has to be 0 or more: roots of what is negative are refused. */
export function power(a: Interval, exponent: number): Interval {
  if (!(exponent > 0)) throw new RangeError(`the exponent ${exponent} has to be above 0`);
  if (a.lo < 0)
    throw new RangeError(`${intervalNotation(a)} to the power of ${exponent}: the base has to be 0 or more`);
  return { ...a, lo: a.lo ** exponent, hi: a.hi ** exponent };
}

/** What lies in both; null when nothing does. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (disjoint(a, b)) return null;
  return made(greatest([low(a), low(b)], true), least([high(a), high(b)], true), a, b);
}

/** The shortest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return made(least([low(a), low(b)]), greatest([high(a), high(b)]), a, b);
}

/** How all of a stands to all of b. */
export type IntervalOrder = 'below' | 'above' | 'equal' | 'undecided';

export function intervalOrder(a: Interval, b: Interval): IntervalOrder {
  if (a.lo === a.hi && b.lo === b.hi && a.lo === b.lo) return 'equal';
  if (!disjoint(a, b)) return 'undecided';
  return a.hi <= b.lo ? 'below' : 'above';
}

/** True when the value lies in the interval. */
export function includesValue({ lo, hi, loOpen, hiOpen }: Interval, value: number): boolean {
  return (value > lo || (value === lo && !loOpen)) && (value < hi || (value === hi && !hiOpen));
}

/** `(50, 56]`, for messages. */
export function intervalNotation({ lo, hi, loOpen, hiOpen }: Interval): string {
  const end = (value: number) => (Number.isFinite(value) ? String(value) : value < 0 ? '−∞' : '∞');
  return `${loOpen ? '(' : '['}${end(lo)}, ${end(hi)}${hiOpen ? ')' : ']'}`;
}

function low({ lo, loOpen }: Interval): End {
  return { value: lo, open: loOpen };
}

function high({ hi, hiOpen }: Interval): End {
  return { value: hi, open: hiOpen };
}

function made(lower: End, upper: End, a: Interval, b: Interval): Interval {
  return {
    lo: lower.value,
    hi: upper.value,
    loOpen: lower.open || !Number.isFinite(lower.value),
    hiOpen: upper.open || !Number.isFinite(upper.value),
    approximate: a.approximate || b.approximate,
  };
}

function sum(x: End, y: End): End {
  return { value: x.value + y.value, open: x.open || y.open };
}

/** A closed zero times anything is zero and is reached, however the other end is drawn. */
function product(x: End, y: End): End {
  const reached = (x.value === 0 && !x.open) || (y.value === 0 && !y.open);
  const value = x.value === 0 || y.value === 0 ? 0 : x.value * y.value;
  return { value, open: !reached && (x.open || y.open) };
}

/** By the end of a divisor that lies all above or all below zero; an end at zero is open, and stands for "near zero". */
function quotient(x: End, y: End, above: boolean): End {
  const open = (x.value !== 0 || x.open) && (x.open || y.open);
  if (x.value === 0 || !Number.isFinite(y.value)) return { value: 0, open };
  if (y.value === 0)
    return { value: x.value > 0 === above ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY, open };
  return { value: x.value / y.value, open };
}

/** The lowest of some ends; of two equal ones the closed (or, when `strict`, the open) one. */
function least(ends: readonly End[], strict = false): End {
  return ends.reduce((best, end) =>
    end.value < best.value || (end.value === best.value && end.open === strict) ? end : best,
  );
}

function greatest(ends: readonly End[], strict = false): End {
  return ends.reduce((best, end) =>
    end.value > best.value || (end.value === best.value && end.open === strict) ? end : best,
  );
}
