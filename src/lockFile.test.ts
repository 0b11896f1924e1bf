import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

type Names = Readonly<Record<string, string>>;
type Entry = {
  readonly dependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly resolved?: string;
  readonly integrity?: string;
};
type Entries = Readonly<Record<string, Entry>>;

const entriesOf = (json: string): Entries => JSON.parse(json).packages;
const real = entriesOf(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));

/** The folders in which a package at this path finds others: its own, and those of all around it. */
function foldersOf(path: string): readonly string[] {
  const around = path.lastIndexOf('/node_modules/');
  if (path === '') return ['node_modules'];
  return [`${path}/node_modules`, ...(around < 0 ? ['node_modules'] : foldersOf(path.slice(0, around)))];
}

/** What packages ask for, and have no entry: `npm ci` refuses such a lock file on a system that needs it. */
function missing(entries: Entries): readonly string[] {
  return Object.entries(entries).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !foldersOf(path).some((folder) => `${folder}/${name}` in entries))
      .map((name) => `${path} asks for ${name}`),
  );
}

it('the lock file has an entry for everything that a package asks for, on whatever system', () => {
  expect(Object.values(real).filter(({ optionalDependencies }) => optionalDependencies).length).toBeGreaterThan(5);
  expect(missing(real)).toEqual([]);
});

it('the lock file names what it installs by its contents alone, not by where it lies', () => {
  const installed = Object.entries(real).filter(([path]) => path !== '');
  expect(installed.filter(([, { integrity }]) => !integrity)).toEqual([]);
  expect(installed.filter(([, { resolved }]) => resolved)).toEqual([]);
});

it('a binary without an entry is found, one in a folder around is not', () => {
  const entries: Entries = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': {
      optionalDependencies: { '@a/linux-x64': '1', '@a/darwin-arm64': '1' },
      dependencies: { b: '1' },
    },
    'node_modules/a/node_modules/b': { dependencies: { a: '1' } },
    'node_modules/@a/linux-x64': {},
  };
  expect(missing(entries)).toEqual(['node_modules/a asks for @a/darwin-arm64']);
});
