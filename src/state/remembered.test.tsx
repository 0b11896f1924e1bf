import { afterEach, expect, it, vi } from 'vitest';
import { remember, remembered } from './remembered';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('keeps what was chosen, each under a name of its own', () => {
  expect(remembered('lang')).toBeNull();
  remember('lang', 'ru');
  expect(remembered('lang')).toBe('ru');
  expect(remembered('theme')).toBeNull();
});

it('does without where nothing can be kept', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => remember('theme', 'dark')).not.toThrow();
  expect(remembered('theme')).toBeNull();
  vi.unstubAllGlobals();
});
