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
  ])('%s throws, and says why', (_, bytes, why) => {
    expect(() => readPackage(bytes)).toThrow(why);
  });

  it('may begin with the mark of its encoding', () => {
    expect(readPackage(strToU8('\ufeff{"datapackage": {}}'))).toEqual({ datapackage: {} });
  });

  it('may not be larger unpacked than it is allowed to be; what is no part of a package does not count', () => {
    const zip = zipSync({ 'datapackage.json': strToU8('{"name": "a"}'), 'picture.png': new Uint8Array(1000) });
    expect(readPackage(zip, 100)).toEqual({ datapackage: { name: 'a' } });
    expect(() => readPackage(zip, 10)).toThrow('it is too large');
  });
});
