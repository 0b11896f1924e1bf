import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What each folder of the recogniser is made of; all of them have the words of `draft` and may read a whole `passage`. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  amounts: ['text'],
  times: ['text', 'amounts'],
  places: ['text'],
  indicators: ['text', 'places'],
  speakers: ['text', 'places'],
};
const COMMON = ['draft', 'passage'];

it.each(Object.entries(BELOW))('%s is made of what lies below it: %j', (folder, below) => {
  const home = join(import.meta.dirname, folder);
  const files = readdirSync(home).filter((file) => !file.endsWith('.test.ts'));
  const used = files.flatMap((file) =>
    [...readFileSync(join(home, file), 'utf8').matchAll(/ from '\.\.\/([a-z]\w*)/gi)].map(([, name = '']) => name),
  );
  expect(files.length).toBeGreaterThan(1);
  expect(used.filter((name) => ![...below, ...(folder === 'text' ? ['draft'] : COMMON)].includes(name))).toEqual([]);
});

it('no folder is left out', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(BELOW), 'fixtures'].sort());
});
