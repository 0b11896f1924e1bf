import { describe, expect, it } from 'vitest';
import { unsound } from './unsound';

const RECORD = { id: 'a', quantity: { amount: 28e9 }, appearances: [{ quote: { exact: 'It reached 28 billion.' } }] };

/** The record with another value at one of its places. */
const quoting = (exact: string) => ({ ...RECORD, appearances: [{ quote: { exact } }] });
const counting = (amount: unknown) => ({ ...RECORD, quantity: { amount } });
/** So many lists in each other. */
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('what no honest record holds', () => {
  it('is not found in one', () => {
    expect(unsound(RECORD)).toBeNull();
    expect(unsound(counting(-5e9))).toBeNull();
    expect(unsound(counting(0))).toBeNull();
    expect(unsound(quoting('a\nb\tc 👩‍👩‍👧 \u2067שלום\u2069 \u200f'))).toBeNull();
  });

  it.each([1e308, -1e19, Number.NaN, Number.POSITIVE_INFINITY, 5e-324])('is a number such as %s', (amount) => {
    expect(unsound(counting(amount))?.path).toBe('quantity.amount');
  });

  it.each([
    ['a text of megabytes', 'x'.repeat(5e6), /longer/],
    ['half a character', 'a\ud800b', /half/],
    ['control characters', 'a\0b', /control/],
    ['an override', '\u202eabc', /order/],
    ['an embedding without an end', '\u202babc', /order/],
    ['an isolate without an end', 'a\u2068b\u2069\u2067c', /order/],
  ])('is %s', (_, text, message) => {
    const found = unsound(quoting(text));
    expect(found?.path).toBe('appearances.0.quote.exact');
    expect(found?.message).toMatch(message);
  });

  it.each(['constructor', '__proto__', 'toString'])('is the id %s, under which every object has something', (id) => {
    expect(unsound({ ...RECORD, id })?.path).toBe('id');
  });

  it.each([
    ['nesting without end', nested(2000)],
    ['a list without end', Array.from({ length: 5001 }, () => 1)],
    ['a key of JavaScript’s own', JSON.parse('{"__proto__": {"isAdmin": true}}')],
  ])('is %s', (_, value) => {
    expect(unsound(counting(value))?.path).toMatch(/^quantity\.amount/);
  });
});
