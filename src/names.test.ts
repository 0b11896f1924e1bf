import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

/** What is written apart from what readers see, or names in one place what lies in others, to be fetched or translated. */
const APART =
  /^(build|checks|i18n\/messages|domain\/recognise|files\/data\/words)\/|^app\/lazy|ixtures?\.ts$|\.test\.tsx?$|\.d\.ts$/;

const modules = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [relative(src, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const)
  .filter(([file]) => !APART.test(file));

/** Names that two modules export, with the modules. A component may have the name of what it draws. */
function namesOfTwo(files: readonly (readonly [file: string, code: string])[]): readonly string[] {
  const homes = new Map<string, string[]>();
  for (const [file, code] of files)
    for (const [, name = ''] of code.matchAll(/^export (?:async )?(?:function\*?|const|type|class) (\w+)/gm))
      if (!file.endsWith('.tsx')) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`);
}

it('a name is one thing’s alone', () => {
  expect(modules.length).toBeGreaterThan(600);
  expect(namesOfTwo(modules)).toEqual([]);
});

it('a name of two things is found, but for a component’s', () => {
  const [box, same] = ['export type Box = { x: number };', 'export function Box() {}'];
  expect(
    namesOfTwo([
      ['a.ts', box],
      ['b.ts', same],
    ]),
  ).toEqual(['Box: a.ts, b.ts']);
  expect(
    namesOfTwo([
      ['a.ts', box],
      ['b.tsx', same],
    ]),
  ).toEqual([]);
  expect(
    namesOfTwo([
      ['a.ts', `${box}\nconst y = 1;`],
      ['b.ts', 'const Box = 1;'],
    ]),
  ).toEqual([]);
});
