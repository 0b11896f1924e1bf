import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './afterPaint';
import { whenNear } from './whenNear';

type Entries = readonly { readonly isIntersecting: boolean }[];
let meet: (entries: Entries) => void = () => undefined;
const disconnect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  disconnect.mockClear();
  // jsdom lays nothing out, so it has no observer: this one tells what the test says.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: Entries) => void) {
        meet = told;
      }
      readonly observe = () => undefined;
      readonly disconnect = disconnect;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what waits until an element is near', () => {
  const wait = () => {
    const task = vi.fn();
    return { task, stop: whenNear(document.body, task, 6000) };
  };

  it('runs once when it is, and not while it is not', () => {
    const { task } = wait();
    meet([{ isIntersecting: false }]);
    expect(task).not.toHaveBeenCalled();
    meet([{ isIntersecting: true }]);
    vi.advanceTimersByTime(10_000);
    dispatchEvent(new Event('scroll'));
    expect(task).toHaveBeenCalledTimes(1);
    expect(disconnect).toHaveBeenCalled();
  });

  it.each(['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'])('runs at once on %s', (sign) => {
    const { task } = wait();
    dispatchEvent(new Event(sign));
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs after its limit all the same, unless it was called off', () => {
    const { task } = wait();
    const off = wait();
    off.stop();
    vi.advanceTimersByTime(6000);
    expect(task).toHaveBeenCalledTimes(1);
    expect(off.task).not.toHaveBeenCalled();
  });
});

describe('what waits until the page has been painted', () => {
  it('runs in the order in which it was asked for, also where no frame is drawn', () => {
    const order: string[] = [];
    afterPaint(() => order.push('first'));
    const callOff = afterPaint(() => order.push('called off'));
    afterPaint(() => order.push('last'));
    callOff();
    expect(order).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(order).toEqual(['first', 'last']);
  });
});
