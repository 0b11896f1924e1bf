import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

/**
 * Tests that draw share one page: each leaves it as it was, with nothing on it, nothing spied on,
 * nothing kept, no part of the browser replaced, a clock that runs and no address.
 */
/** The page of tests has no canvas, as a browser that refuses one, and follows no link that saves a file. */
HTMLCanvasElement.prototype.getContext = () => null;
addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[download]')) event.preventDefault();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
