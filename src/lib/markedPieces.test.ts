import { expect, it } from 'vitest';
import { markedPieces } from './markedPieces';

const shown = (...args: Parameters<typeof markedPieces>) =>
  markedPieces(...args)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('|');

it.each([
  ['none', [], 'it exceeded 50 or 60'],
  ['one', [[3, 14]], 'it |[exceeded 50]| or 60'],
  [
    'two in any order',
    [
      [18, 20],
      [3, 14],
    ],
    'it |[exceeded 50]| or |[60]|',
  ],
  [
    'two that overlap',
    [
      [3, 14],
      [12, 20],
    ],
    'it |[exceeded 50 or 60]|',
  ],
  [
    'one inside another',
    [
      [3, 14],
      [12, 14],
    ],
    'it |[exceeded 50]| or 60',
  ],
] as const)('cuts a text at its marks: %s', (_, places, words) => {
  expect(shown('it exceeded 50 or 60', places)).toBe(words);
});
