import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepVersion, versionOf } from '../../e2e/support/versions.mjs';
import { real } from './fixtures';
import { parseDataset } from './parseDataset';

const PRESENT = 'f'.repeat(20);
const { version } = parseDataset(real).dataset;
const data = new URL('../../public/data/', import.meta.url);
const published = (name: string) => readFileSync(new URL(name, data));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Keeps the real package in a folder of its own, as the one that was published before. */
function keep(folder: string, present = PRESENT, read: (name: string) => Buffer = published) {
  return keepVersion({ data: folder, present, read, day: '2026-11-22' });
}
const empty = () => mkdtempSync(join(tmpdir(), 'versions-'));

describe('the version that was published before', () => {
  it('has the name that the app gives it', () => {
    expect(versionOf(JSON.parse(published('datapackage.json').toString()))).toBe(version);
  });

  it('is kept file by file, and once', () => {
    const folder = empty();
    expect(keep(folder)).toBe(version);
    const files = ['claims', 'codelists', 'datapackage', 'derivations', 'events', 'sources', 'speakers'].map(
      (name) => `${name}.json`,
    );
    expect(readdirSync(join(folder, 'versions', version)).sort()).toEqual(files);
    for (const name of files)
      expect(readFileSync(join(folder, 'versions', version, name)).equals(published(name))).toBe(true);
    expect(json(join(folder, 'versions.json'))).toEqual({ versions: [{ version, until: '2026-11-22' }] });
    expect(keep(folder)).toBe(null);
  });

  it('is not kept while it is the present one, or where there was none', () => {
    const folder = empty();
    const none = () => {
      throw new Error('no such commit');
    };
    expect([keep(folder, version), keep(folder, PRESENT, none)]).toEqual([null, null]);
    expect(existsSync(join(folder, 'versions.json'))).toBe(false);
  });

  it('leaves no folder behind when a file of it is missing', () => {
    const folder = empty();
    const broken = (name: string) => (name === 'events.json' ? published(`none/${name}`) : published(name));
    expect(() => keep(folder, PRESENT, broken)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('every version in the index is there, is what its name says, and can be read', () => {
  const index = json(new URL('versions.json', data).pathname);
  expect(index).toMatchObject({ versions: expect.any(Array) });
  const folder = new URL('versions/', data);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const read = (file: string) => json(new URL(`${name}/${file}.json`, folder).pathname);
    const files = Object.keys(real).map((file) => [file, read(file)] as const);
    expect(parseDataset(Object.fromEntries(files)).dataset.version).toBe(name);
    expect(JSON.stringify(index)).toContain(name);
  }
});
