import { expect, it, vi } from 'vitest';
import { memoizeLast } from './memoize';

const pair = vi.fn((a: unknown, b?: unknown) => ({ a, b }));
const list = [1];

it.each([
  ['the same call', [list, 'x'], [list, 'x'], true],
  ['NaN, which is itself here', [Number.NaN], [Number.NaN], true],
  ['an equal list that is another', [list], [[1]], false],
  ['another second argument', [list, 'x'], [list, 'y'], false],
  ['fewer arguments', [list, 'x'], [list], false],
  ['more arguments', [list], [list, undefined], false],
] as const)('%s', (_, [a, ...restA], [b, ...restB], same) => {
  const memoized = memoizeLast(pair);
  const first = memoized(a, ...restA);
  expect(memoized(b, ...restB) === first).toBe(same);
});

it('remembers the last call only', () => {
  const memoized = memoizeLast(pair);
  const first = memoized('a');
  memoized('b');
  expect(memoized('a')).not.toBe(first);
  expect(memoized('a')).toEqual(first);
});

it('remembers the last call for each object that it begins with, as for two datasets side by side', () => {
  const memoized = memoizeLast(pair);
  const [one, two] = [{}, {}];
  const first = memoized(one, 'x');
  const second = memoized(two, 'x');
  expect(memoized(one, 'x')).toBe(first);
  expect(memoized(two, 'x')).toBe(second);
  memoized(one, 'y');
  expect(memoized(two, 'x')).toBe(second);
  expect(memoized(one, 'x')).not.toBe(first);
});

it('remembers a result that is nothing, and no failure', () => {
  const nothing = vi.fn((_: string): undefined => undefined);
  const quiet = memoizeLast(nothing);
  quiet('a');
  quiet('a');
  expect(nothing).toHaveBeenCalledTimes(1);
  let attempts = 0;
  const failing = memoizeLast(() => {
    attempts += 1;
    throw new Error('no');
  });
  expect(failing).toThrow();
  expect(failing).toThrow();
  expect(attempts).toBe(2);
});
