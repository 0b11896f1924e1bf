import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Offline } from './Offline';

/** Longer than it waits for the page to be at rest, in milliseconds. */
const LATER = 5000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function atRestWith(reader: object) {
  vi.stubGlobal('navigator', reader);
  render(<Offline />);
  return act(() => vi.advanceTimersByTimeAsync(LATER));
}

it('has the page kept once it is at rest, unless the reader saves data', async () => {
  const register = vi.fn(() => new Promise(() => undefined));
  await atRestWith({ serviceWorker: { register }, connection: { saveData: true } });
  expect(register).toHaveBeenCalledTimes(0);
  cleanup();
  await atRestWith({ serviceWorker: { register } });
  expect(register).toHaveBeenCalledTimes(1);
});

it.each([
  ['has no worker', {}],
  [
    'refuses even to say whether it has one',
    {
      get serviceWorker() {
        throw new DOMException('blocked', 'SecurityError');
      },
    },
  ],
])('does nothing where a browser %s', async (_, reader) => {
  await expect(atRestWith(reader)).resolves.not.toThrow();
  expect(vi.getTimerCount()).toBe(0);
});
