import { afterEach, expect, it, vi } from 'vitest';
import { sharesFiles } from './sharesFiles';

afterEach(() => void vi.unstubAllGlobals());

const PNG = { files: [{ type: 'image/png' }] };

it.each<[name: string, browser: object, is: boolean]>([
  ['takes pictures', { share() {}, canShare: ({ files }: typeof PNG) => files[0]?.type === 'image/png' }, true],
  ['shares addresses alone', { share() {}, canShare: () => false }, false],
  ['does not say what it shares', { share() {} }, false],
  ['shares nothing', {}, false],
])('files can be shared where the browser takes them: one that %s', (_, browser, is) => {
  vi.stubGlobal('navigator', browser);
  expect(sharesFiles('image/png')).toBe(is);
});
