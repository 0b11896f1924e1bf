import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

/**
 * A test with a page ends in `.tsx`, one without in `.ts`. A file that named an environment of its own would end the worker
 * that has read all modules, and the file after it would have them read again: two minutes of a run, before this was held.
 */
it('a test has the environment that its ending says', () => {
  const tests = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file));
  expect(tests.length).toBeGreaterThan(300);
  expect(tests.filter((file) => /@vitest-environment\s+\w/.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
});
