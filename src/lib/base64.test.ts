import { expect, it } from 'vitest';
import { base64Of } from './base64';

it.each([0, 1, 2, 3, 40_000, 100_001])('writes %i bytes as Node does', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
