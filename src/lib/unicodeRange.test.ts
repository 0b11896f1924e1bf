import { expect, it } from 'vitest';
import { inRanges, rangesOf } from './unicodeRange';

it('knows the letters of a range, both ends included', () => {
  const ranges = rangesOf('U+0-7F, u+0410-044f,U+2009');
  expect(['a', 'А', 'я', '\u2009'].map((letter) => inRanges(ranges, letter))).toEqual([true, true, true, true]);
  expect(['é', 'ё', '\u200a'].map((letter) => inRanges(ranges, letter))).toEqual([false, false, false]);
});
