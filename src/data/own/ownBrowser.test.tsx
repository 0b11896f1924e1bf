import { afterEach, expect, it, vi } from 'vitest';
import { thisBrowser } from './ownBrowser';

afterEach(() => void vi.unstubAllGlobals());

it('takes a page for the only one where the browser has no locks', async () => {
  const held: boolean[] = [];
  await thisBrowser().lock(false, async (isHeld) => void held.push(isHeld));
  await thisBrowser().lock(true, async (isHeld) => void held.push(isHeld));
  expect(held).toEqual([true]);
});

it('says at the next start whether there is anything, and nothing where nothing can be kept', () => {
  thisBrowser().flag(true);
  expect(localStorage.getItem('five-republics.own')).toBe('1');
  thisBrowser().flag(false);
  expect(localStorage.getItem('five-republics.own')).toBeNull();
  vi.stubGlobal('localStorage', undefined);
  expect(() => thisBrowser().flag(true)).not.toThrow();
});

it('hears what other pages tell, and nothing else', async () => {
  const heard: string[] = [];
  const [here, there] = [thisBrowser(), thisBrowser()];
  const end = here.listen((news) => heard.push(news));
  there.tell('more');
  await vi.waitFor(() => expect(heard).toEqual(['more']));
  end();
});
