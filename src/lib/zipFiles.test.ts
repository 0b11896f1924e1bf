import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from './zipFiles';

it.each([true, false])('holds what is put in, packed before: %s', async (isPacked) => {
  const long = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251);
  const files = { 'a.txt': strToU8('Пять республик'), 'empty.txt': new Uint8Array(), 'deep/long.bin': long };
  const bytes = await zipFiles(files, { isPacked });
  const read = unzipSync(bytes);
  expect(Object.keys(read)).toEqual(Object.keys(files));
  expect(strFromU8(read['a.txt'] ?? new Uint8Array())).toBe('Пять республик');
  expect(read['empty.txt']).toHaveLength(0);
  expect(read['deep/long.bin']).toEqual(long);
  expect(bytes.length < 300_000).toBe(!isPacked);
});
