// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
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
  Object.entries(real).map(([name, json]) => [`pack/${name}.json`, strToU8(JSON.stringify(json))]),
);

describe('a package in one file', () => {
  it.each([
    ['the zip of tables', () => zipped],
    ['the JSON', async () => strToU8(await writeJson(everything, text, ORIGIN))],
    ['a zip of the files of a package', async () => zipSync(files)],
  ])('%s is read back as the same records', async (_, write) => {
    const again = parseDataset(readPackage(await write()));
    expect(again.issues).toEqual([]);
    for (const list of RECORDS) expect(again.dataset[list], list).toEqual(dataset[list]);
  });

  it.each([
    ['the zip of tables', () => zipped],
    ['the JSON', async () => strToU8(await writeJson(everything, text, ORIGIN))],
  ])('%s names what its records use, and no more', async (_, write) => {
    const { codes } = parseDataset(readPackage(await write())).dataset;
    expect(codes).toEqual(everything.codes);
    expect(codes.areas.list).toEqual(dataset.codes.areas.list);
    expect(codes.units.byId.has('KZT')).toBe(false);
  });

  it.each([
    ['other JSON', strToU8('{"a": 1}')],
    ['no JSON', strToU8('hello')],
    ['an empty file', strToU8('')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a zip that lacks tables', zipSync({ 'datapackage.json': strToU8('{}'), 'claims.csv': strToU8('id\r\n') })],
    ['a damaged zip', strToU8('PK and no more')],
  ])('%s throws', (_, bytes) => {
    expect(() => readPackage(bytes)).toThrow();
  });
});
