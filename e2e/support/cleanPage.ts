import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

/** Tests that draw share one page: each leaves it as it was, with nothing on it, nothing spied on and no address. */
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

afterAll(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
