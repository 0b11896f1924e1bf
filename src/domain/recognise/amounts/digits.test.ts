import { expect, it } from 'vitest';
import { parseDigits } from './digits';

it.each([
  ['23 418', 'ru', 23_418],
  ['23,418', 'en', 23_418],
  ['23,418', 'ru', 23.418],
  ['1,250,000', 'ru', 1_250_000],
  ['1,25', 'ru', 1.25],
  ['1.25', 'en', 1.25],
  ['1,234.5', 'en', 1234.5],
  ["12'500", 'en', 12_500],
] as const)('%s in %s', (text, lang, value) => expect(parseDigits(text, lang)).toBe(value));
