import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const support = join(import.meta.dirname, '../e2e/support');
const IMPORT = /^import (?:[^;]*? from )?'([^']+)';/gm;

/** All that a module and what it imports by name need before any of them runs. */
function neededBy(file: string, seen = new Map<string, readonly string[]>()): ReadonlyMap<string, readonly string[]> {
  if (seen.has(file)) return seen;
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
  seen.set(file, names);
  for (const name of names) if (name.startsWith('.')) neededBy(join(dirname(file), name), seen);
  return seen;
}

it.each(['start.mjs', 'test.mjs', 'install.mjs'])('%s begins with nothing installed', (command) => {
  expect(existsSync(join(support, command))).toBe(true);
  const needed = [...neededBy(join(support, command)).values()].flat();
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))).toEqual([]);
});
