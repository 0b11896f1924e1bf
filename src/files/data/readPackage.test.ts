import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { DEFAULT_CHOICES } from '../../state/choices';
import { extractOf } from './extract';
import { contextOf, ORIGIN } from './fixtures';
import { writeJson } from './json';
import { readPackage } from './readPackage';
import { tablesOf } from './tables/tablesOf';
import { writeZip } from './zip';

const { dataset } = parseDataset(real);
const text = createText('en', en);
const everything = extractOf(dataset, DEFAULT_CHOICES, 'everything');
const RECORDS = ['claims', 'events', 'sources', 'speakers', 'derivations'] as const;

const zipped = writeZip(everything, tablesOf(everything, contextOf(dataset, text)), 'everything', text, ORIGIN);
const files = Object.fromEntries(
  Object.keys(real).map((name) => [`pack/${name}.json`, readFileSync(`public/data/${name}.json`)]),
);

it('keeps how a claim of a reader’s own came to be, in tables and in JSON', async () => {
  const deeds = [
    { did: 'added', at: '2026-02-04T09:00:00.000Z', what: 'letter.docx' },
    { did: 'read', at: '2026-02-04T09:00:01.000Z', what: '3' },
    { did: 'accepted', at: '2026-02-04T09:00:09.000Z' },
  ] as const;
  const claims = everything.claims.map((taken, index) =>
    index === 0 ? { ...taken, item: { ...taken.item, deeds } } : taken,
  );
  const told = { ...everything, claims };
  const tables = tablesOf(told, contextOf(dataset, text));
  const names = (tables[0]?.fields ?? []).map(({ name }) => name);
  const [row = []] = tables[0]?.rows ?? [];
  expect(['found_by', 'recogniser', 'accepted_at'].map((name) => row[names.indexOf(name)])).toEqual([
    'recogniser',
    '3',
    '2026-02-04T09:00:09.000Z',
  ]);
  for (const bytes of [
    await writeZip(told, tables, 'everything', text, ORIGIN),
    strToU8(await writeJson(told, text, ORIGIN)),
  ]) {
    const again = parseDataset((await readPackage(bytes)).files);
    expect(again.issues).toEqual([]);
    expect(again.dataset.claims[0]?.deeds).toEqual(deeds);
    expect(again.dataset.claims[1]).not.toHaveProperty('deeds');
  }
  const plain = tablesOf(everything, contextOf(dataset, text))[0]?.fields.map(({ name }) => name);
  expect(plain).not.toContain('history');
});

describe('a package in one file', () => {
  it.each([
    ['the zip of tables', () => zipped],
    ['the JSON', async () => strToU8(await writeJson(everything, text, ORIGIN))],
    ['a zip of the files of a package', async () => zipSync(files)],
  ])('%s is read back as the same records', async (_, write) => {
    const { files: read, mixed } = await readPackage(await write());
    const again = parseDataset(read);
    expect(mixed).toEqual([]);
    expect(again.issues).toEqual([]);
    for (const list of RECORDS) expect(again.dataset[list], list).toEqual(dataset[list]);
  });

  it.each([
    ['the zip of tables', () => zipped],
    ['the JSON', async () => strToU8(await writeJson(everything, text, ORIGIN))],
  ])('%s names what its records use, and no more', async (_, write) => {
    const { codes } = parseDataset((await readPackage(await write())).files).dataset;
    expect(codes).toEqual(everything.codes);
    expect(codes.areas.list).toEqual(dataset.codes.areas.list);
    expect(codes.units.byId.has('KZT')).toBe(false);
  });

  it.each([
    ['other JSON', strToU8('{"a": 1}'), 'it holds no datapackage'],
    ['no JSON', strToU8('hello'), 'JSON'],
    ['an empty file', strToU8(''), 'JSON'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'it holds no datapackage.json'],
    [
      'a zip that lacks tables',
      zipSync({ 'datapackage.json': strToU8('{}'), 'claims.csv': strToU8('id\r\n') }),
      'it holds no appearances.csv',
    ],
    ['a damaged zip', strToU8('PK and no more'), 'zip'],
  ])('%s is refused, and says why', async (_, bytes, why) => {
    await expect(readPackage(bytes)).rejects.toThrow(why);
  });

  it('may begin with the mark of its encoding', async () => {
    const { files: read } = await readPackage(strToU8('\ufeff{"datapackage": {}}'));
    expect(read).toEqual({ datapackage: {} });
  });

  it('may not be larger unpacked than it is allowed to be; what is no part of a package does not count', async () => {
    const zip = zipSync({ 'datapackage.json': strToU8('{"name": "a"}'), 'picture.png': new Uint8Array(1000) });
    expect((await readPackage(zip, 100)).files).toEqual({ datapackage: { name: 'a' } });
    await expect(readPackage(zip, 10)).rejects.toThrow('it is too large');
  });

  it('names the files that are not those that its descriptor tells of, and has their hashes', async () => {
    const inside = unzipSync(await zipped);
    const table = strFromU8(inside['claims.csv'] ?? new Uint8Array()).replace('24000', '99000');
    const changed = await readPackage(zipSync({ ...inside, 'claims.csv': strToU8(table) }));
    expect(changed.mixed).toEqual(['claims.csv']);
    const before = parseDataset((await readPackage(await zipped)).files).dataset;
    expect(parseDataset(changed.files).dataset.version).not.toBe(before.version);
    const json = (await writeJson(everything, text, ORIGIN)).replace('24000', '99000');
    expect((await readPackage(strToU8(json))).mixed).toEqual(['claims.json']);
  });
});
