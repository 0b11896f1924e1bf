import { expect, it } from 'vitest';
import { readingTime } from './readingTime';

it('words stay the longer the longer they are, never too short to be seen nor without end', () => {
  const quote = 'In 2024, trade turnover grew by 20% and exceeded $50 billion.';
  expect(readingTime('')).toBe(2600);
  expect(readingTime(quote)).toBe(1400 + quote.length * 70);
  expect(readingTime(quote.repeat(2))).toBeGreaterThan(readingTime(quote));
  expect(readingTime(quote.repeat(20))).toBe(12_000);
});
