import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { repeatedRuns } from './checks/repeated';

const root = fileURLToPath(new URL('..', import.meta.url));
const written = ['src', 'e2e']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const);

it('nothing is written twice to the letter', () => {
  expect(written.length).toBeGreaterThan(1000);
  expect(repeatedRuns(new Map(written))).toEqual([]);
});

const SIX = ['const a = 1;', 'const b = 2;', 'act(a);', 'act(b);', 'done(a);', 'done(b);'];

it('six lines are found, however they are set, and with what does not count between them', () => {
  const set = SIX.map((line) => `  ${line}`).join('\n\n// why\n');
  const found = repeatedRuns(
    new Map([
      ['a.ts', SIX.join('\n')],
      ['b.ts', `import { x } from './x';\n${set}`],
    ]),
  );
  expect(found).toEqual(['a.ts:1 ~ b.ts:2']);
  expect(repeatedRuns(new Map([['a.ts', [...SIX, 'x();', ...SIX].join('\n')]]))).toEqual(['a.ts:1 ~ a.ts:8']);
});

it('five lines, six others and what stands everywhere are let be', () => {
  const five = SIX.slice(1).join('\n');
  expect(
    repeatedRuns(
      new Map([
        ['a.ts', five],
        ['b.ts', five],
      ]),
    ),
  ).toEqual([]);
  expect(
    repeatedRuns(
      new Map([
        ['a.ts', SIX.join('\n')],
        ['b.ts', `${five}\nact(c);`],
      ]),
    ),
  ).toEqual([]);
  expect(repeatedRuns(new Map(Array.from({ length: 9 }, (_, at) => [`${at}.ts`, SIX.join('\n')])))).toEqual([]);
});
