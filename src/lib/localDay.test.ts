import { afterEach, expect, it } from 'vitest';
import { localDay } from './localDay';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

it.each([
  ['America/Los_Angeles', '2026-11-22'],
  ['UTC', '2026-11-22'],
  ['Asia/Almaty', '2026-11-23'],
  ['Pacific/Kiritimati', '2026-11-23'],
])('the day is that of the reader in %s', (zone, day) => {
  process.env.TZ = zone;
  expect(localDay(new Date('2026-11-22T21:30:00Z'))).toBe(day);
});
