import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from './paced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const atOnce = (task: () => void) => {
  task();
  return () => {};
};

it('does what is asked for in a burst no more than a hundred times in half a minute, and the last of it', () => {
  const done: number[] = [];
  const later = paced<'soon' | 'now'>(atOnce, 'now');
  let callOff = () => {};
  for (let key = 0; key < 1500; key += 1) {
    callOff();
    callOff = later(() => done.push(key), 'soon');
    vi.advanceTimersByTime(20);
  }
  vi.advanceTimersByTime(1000);
  expect(done.length).toBeLessThan(100);
  expect(done.length).toBeGreaterThan(20);
  expect(done.at(-1)).toBe(1499);
});

it('does the first at once, and what is urgent whenever it is asked for', () => {
  const done: string[] = [];
  const later = paced<'soon' | 'now'>(atOnce, 'now');
  later(() => done.push('first'), 'soon');
  later(() => done.push('second'), 'now');
  expect(done).toEqual(['first', 'second']);
});
