import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath } from './basePath.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['five', '/five/'],
  ['/five/', '/five/'],
  ['//a/five', '/a/five/'],
])('%s is the folder %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});

it.each(['https://example.org/five/', 'five?x', '../five', 'a b'])('%s is none', (given) => {
  expect(() => basePath(given)).toThrow('BASE_PATH');
});

describe('the sources', () => {
  const src = join(import.meta.dirname, '..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|[fF]ixtures|\.d\.ts$/.test(file),
  );
  /** A text that begins with an address of the site from the root of its host. */
  const FROM_ROOT =
    /(?:["'`]|(?:href|src)="?)\/(?:assets|data|files|api|icons|previews|evidence|view|ru|feed|sw\.js|favicon|manifest)\b(?!\\)/;

  it('name no address from the root of the host, which is not ours where the site lies in a folder', () => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.filter((file) =>
      FROM_ROOT.test(readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
    );
    // These look for the name of a folder in addresses that they are given.
    expect(found).toEqual(['build/defer-scripts.ts', 'build/prerender.ts']);
  });
});
