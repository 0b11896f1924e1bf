import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WATCH_WORDS, watchStart } from './watchStart';

const { en, ru } = WATCH_WORDS;
const told = () => document.querySelector('[data-watch]')?.firstChild?.textContent ?? null;

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  vi.useFakeTimers();
});
afterEach(() => {
  dispatchEvent(new Event('alive'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that does not begin', () => {
  it('says after ten seconds that it still waits, in its language, and no more once it is alive', () => {
    document.documentElement.lang = 'ru';
    watchStart('/assets/first.js', WATCH_WORDS);
    vi.advanceTimersByTime(9900);
    expect(told()).toBeNull();
    vi.advanceTimersByTime(200);
    expect(told()).toBe(ru.slow);
    dispatchEvent(new Event('alive'));
    expect(told()).toBeNull();
  });

  it('says nothing where it is alive by then, or a failure is told', () => {
    watchStart('/assets/first.js', WATCH_WORDS);
    document.body.append(Object.assign(document.createElement('p'), { role: 'alert' }));
    vi.advanceTimersByTime(11_000);
    document.body.replaceChildren();
    watchStart('/assets/first.js', WATCH_WORDS);
    dispatchEvent(new Event('alive'));
    vi.advanceTimersByTime(11_000);
    expect(told()).toBeNull();
  });
});

describe('a part that does not come', () => {
  const lose = async (answer: () => Promise<Response>) => {
    const asked = vi.fn(answer);
    vi.stubGlobal('fetch', asked);
    watchStart('/assets/first.js', WATCH_WORDS);
    dispatchEvent(new Event('alive'));
    dispatchEvent(new Event('vite:preloadError'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledWith('/assets/first.js', { method: 'HEAD', cache: 'no-store' });
    return told();
  };
  const answer = (status: number, type: string) => async () =>
    new Response(null, { status, headers: { 'Content-Type': type } });

  it.each([
    ['the build is gone', answer(404, 'text/plain'), en.stale],
    ['the host sends a page for what it has not', answer(200, 'text/html'), en.stale],
    ['the build is still there', answer(200, 'text/javascript'), null],
    ['the host is in trouble', answer(503, 'text/html'), null],
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), null],
  ])('is told to be of an older version only where it is: %s', async (_, fetched, words) => {
    expect(await lose(fetched)).toBe(words);
  });
});
