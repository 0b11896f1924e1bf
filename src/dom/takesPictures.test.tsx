import { afterEach, expect, it, vi } from 'vitest';
import { takesPictures } from './takesPictures';

afterEach(() => void vi.unstubAllGlobals());

it.each<[name: string, clipboard: object | undefined, item: object | undefined, is: boolean]>([
  ['has one for pictures', {}, class {}, true],
  ['has none, as over plain http', undefined, class {}, false],
  ['has one for words alone', {}, undefined, false],
])('a picture can be copied where the browser has a clipboard for it: one that %s', (_, clipboard, item, is) => {
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal('ClipboardItem', item);
  expect(takesPictures()).toBe(is);
});
