import { afterEach, expect, it, vi } from 'vitest';
import { canSpeak } from './speak';

afterEach(() => void vi.unstubAllGlobals());

it('a browser without voices says nothing, nor does one that has none for the language', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(canSpeak('en')).toBe(false);
  vi.stubGlobal('speechSynthesis', { getVoices: () => [{ lang: 'en-GB' }] });
  expect([canSpeak('en'), canSpeak('ru')]).toEqual([true, false]);
});
