import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { areas, claim, dataset as datasetOf, event } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { TEXTS } from '../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../state/choices';
import { readCsv, writeCsv } from './csv';
import { CSV_FORMS } from './csvForm';
import { type Extract, extractOf, selectedOf } from './extract';
import { contextOf, HOSTILE, ORIGIN, xlsxBytes } from './fixtures';
import { writeJson } from './json';
import type { Workbook } from './plainWorkbook';
import { readClaims } from './readClaims';
import { writeReadme } from './readme';
import type { TableContext } from './tables/column';
import { tableAlone, tablesOf } from './tables/tablesOf';
import { wireClaim } from './toWire';
import { readZip, writeZip } from './zip';

const { dataset } = parseDataset(real);
const FILTER = { ...DEFAULT_CHOICES, places: areas('KZ'), time: yearRange(2024) };
const wire = dataset.claims.map(wireClaim);

describe.each(TEXTS)('files in $lang', (text) => {
  const context = contextOf(dataset, text);
  const everything = extractOf(dataset, DEFAULT_CHOICES, 'everything');
  const shown = extractOf(dataset, FILTER, 'shown');

  it('CSV: every claim of the package comes back', () => {
    for (const form of CSV_FORMS) {
      const csv = writeCsv(tableAlone('claims', everything, context), form);
      expect(readClaims(csv)).toEqual(wire);
      expect(parseDataset({ ...real, claims: readClaims(csv) }).dataset.claims).toEqual(dataset.claims);
    }
  });

  it('CSV: a formula has no number for what rests on a statement that is set aside', () => {
    const formulaOf = (aside: readonly string[]) =>
      readCsv(writeCsv(tableAlone('derivations', everything, { ...context, aside })))
        .find((row) => row.get('id') === 'region-turnover-2023')
        ?.get('formula_text');
    expect(formulaOf([])).toMatch(/^\(50…56\) ÷ 1[.,]20$/);
    expect(formulaOf(['turnover-ca5-2024-tokayev'])).toMatch(/^\? ÷ 1[.,]20$/);
  });

  it('CSV: what is shown is what the filter leaves, and nothing else', () => {
    const rows = readCsv(writeCsv(tableAlone('claims', shown, context)));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBe(selectedOf(shown.claims).length);
    expect(rows.every((row) => row.get('ref_area') === 'KZ')).toBe(true);
  });

  it('zip: every claim comes back; sizes, hashes, types and keys are right', async () => {
    for (const [extent, extract] of [
      ['everything', everything],
      ['shown', shown],
    ] as const) {
      const bytes = await writeZip(extract, tablesOf(extract, context), extent, text, ORIGIN);
      expect(readZip(bytes)).toEqual(extract.claims.map(({ item }) => wireClaim(item)));
      checkPackage(unzipSync(bytes));
    }
  });

  it('JSON: is read as a package, without an issue', async () => {
    const all = parseDataset(JSON.parse(await writeJson(everything, text, ORIGIN)));
    expect(all.issues).toEqual([]);
    const { codes } = everything;
    expect({ ...all.dataset, version: '', parts: [] }).toEqual({ ...dataset, codes, version: '', parts: [] });
    const part = parseDataset(JSON.parse(await writeJson(shown, text, ORIGIN)));
    expect(part.issues).toEqual([]);
    expect(part.dataset.claims).toEqual(shown.claims.map(({ item }) => item));
    expect(part.dataset.derivations).toEqual(shown.derivations.map(({ item }) => item));
  });

  it('XLSX: the same cells, typed, after two sheets for people', async () => {
    const workbook = workbookOf(everything, context);
    const sheets = await readXlsx(Buffer.from(await xlsxBytes(workbook)));
    const tables = tablesOf(everything, context);
    expect(sheets.map(({ sheet }) => sheet).slice(2)).toEqual([...tables.map(({ name }) => name), 'columns']);
    tables.forEach(({ fields, rows }, index) => {
      const typed = rows.map((row) => row.map((cell, at) => (fields[at]?.type === 'date' ? dayOf(cell) : cell)));
      expect(sheets[index + 2]?.data).toEqual([fields.map(({ name }) => name), ...typed]);
    });
  });
});

describe('what is shown', () => {
  const shown = extractOf(dataset, { ...FILTER, derived: true }, 'shown');

  it('takes along what derived figures rest on, marked as not asked for', () => {
    const along = shown.claims.filter(({ selected }) => !selected);
    expect(along.length).toBeGreaterThan(0);
    expect(along.some(({ item }) => item.refArea !== 'KZ')).toBe(true);
  });

  it('holds no derived figure while they are hidden', () => {
    const { derivations, claims } = extractOf(dataset, { ...FILTER, derived: false }, 'shown');
    expect(derivations).toEqual([]);
    expect(claims.every(({ selected }) => selected)).toBe(true);
  });
});

describe('hostile texts', () => {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', minLength: 1 }));

  it('come through CSV and zip as they are', async () => {
    const [text] = TEXTS;
    if (!text) throw new Error('no words');
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 4, maxLength: 4 }), async (words) => {
        const one = hostileDataset(words);
        const context = contextOf(one, text);
        const extract = extractOf(one, DEFAULT_CHOICES, 'everything');
        const expected = one.claims.map(wireClaim);
        expect(readClaims(writeCsv(tableAlone('claims', extract, context)))).toEqual(expected);
        const bytes = await writeZip(extract, tablesOf(extract, context), 'everything', text, ORIGIN);
        expect(readZip(bytes)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('come through XLSX as texts, never as formulas', async () => {
    const [text] = TEXTS;
    if (!text) throw new Error('no words');
    const one = hostileDataset(HOSTILE);
    const extract = extractOf(one, DEFAULT_CHOICES, 'everything');
    const file = await xlsxBytes(workbookOf(extract, contextOf(one, text)));
    const parts = unzipSync(file);
    for (const [name, bytes] of Object.entries(parts))
      if (name.endsWith('.xml')) expect(strFromU8(bytes)).not.toContain('<f>');
    const sheets = await readXlsx(Buffer.from(file), { trim: false });
    const quotes = sheets.find(({ sheet }) => sheet === 'appearances')?.data.map((row) => row[5]);
    expect(quotes?.slice(1, HOSTILE.length + 1)).toEqual(HOSTILE);
  });
});

it('the filter stands in words in the README, the descriptor and the workbook', async () => {
  const [text] = TEXTS;
  if (!text) throw new Error('no words');
  const filter = 'Only statements by Sergey Lavrov';
  const extract = extractOf(dataset, DEFAULT_CHOICES, 'shown');
  const tables = tablesOf(extract, contextOf(dataset, text));
  const origin = { ...ORIGIN, filter };
  expect(writeReadme(text, tables, extract, 'shown', origin)).toContain(`\n- ${filter}\n`);
  expect(JSON.parse(await writeJson(extract, text, origin)).datapackage.description).toContain(filter);
  const workbook = { ...workbookOf(extract, contextOf(dataset, text)), origin };
  const sheets = await readXlsx(Buffer.from(await xlsxBytes(workbook)));
  expect(sheets[1]?.data.some((row) => String(row[1]).endsWith(filter))).toBe(true);
});

describe('the README', () => {
  it.each(TEXTS)('names every table, column and source, in $lang', (text) => {
    const extract = extractOf(dataset, DEFAULT_CHOICES, 'everything');
    const tables = tablesOf(extract, contextOf(dataset, text));
    const readme = writeReadme(text, tables, extract, 'everything', ORIGIN);
    for (const { name, fields } of tables) {
      expect(readme).toContain(`### ${name}.csv`);
      for (const field of fields) expect(readme).toContain(`| \`${field.name}\` | ${field.type} |`);
    }
    for (const source of dataset.sources) expect(readme).toContain(source.published);
    expect(readme).toContain('CC BY 4.0');
    const home = ORIGIN.address.slice(0, ORIGIN.address.indexOf('/', 8));
    expect(readme).toContain(`<${home}/api/claims.csv>`);
    expect(readme).not.toMatch(/undefined|NaN|\[object/);
  });

  it('holds no tag and no row of what a source is called', () => {
    const [text] = TEXTS;
    const [source] = dataset.sources;
    if (!text || !source) throw new Error('nothing to write');
    const title = '<script>x</script> | a\n# b [c](javascript:x)';
    const readme = writeReadme(text, [], { sources: [{ ...source, title }] }, 'shown', ORIGIN);
    expect(readme).toContain('\\<script\\>x\\</script\\> \\| a \\# b \\[c\\](javascript:x)');
  });
});

function workbookOf(extract: Extract, context: TableContext): Workbook {
  return { extract, extent: 'everything', context, origin: ORIGIN };
}

/** A day as a reader of workbooks gives it. */
function dayOf(cell: unknown): Date | null {
  return cell === null ? null : new Date(`${cell}T00:00:00Z`);
}

/** A claim for each text, which stands wherever a text may stand. */
function hostileDataset(words: readonly string[]) {
  const claims = words.map((word, index) => {
    const made = claim('KZ turnover 2024 > 28 bn USD', { id: `claim-${index}`, scope: words, counterpart: word });
    const [first] = made.appearances;
    const quote = { exact: word, start: 3, end: 3 + word.length };
    const translation = { lang: 'en' as const, text: word, by: 'editors' as const, figure: word };
    return { ...made, appearances: [{ ...first, quote, figure: quote, translation }] as const };
  });
  const made = datasetOf(claims, [event('KZ summit 2025-10-09')]);
  const name = { en: words[0] ?? '', ru: words[1] ?? '' };
  return { ...made, speakers: made.speakers.map((speaker) => ({ ...speaker, name, role: name })) };
}

type Descriptor = {
  readonly profile: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    /** Not of the code lists, which are no table. */
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: {
          readonly required?: boolean;
          readonly unique?: boolean;
          readonly enum?: readonly string[];
        };
      }[];
      readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string } }[];
    };
  }[];
};

const IS_TYPE: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
  array: (cell) => Array.isArray(JSON.parse(cell)),
  object: (cell) => typeof JSON.parse(cell) === 'object',
};

/** What a validator of Frictionless Data Packages looks at. */
function checkPackage(files: Readonly<Record<string, Uint8Array>>): void {
  const read = (path: string) => files[path] ?? new Uint8Array();
  const { profile, resources } = JSON.parse(strFromU8(read('datapackage.json'))) as Descriptor;
  // A tabular one may hold nothing but tables.
  expect(profile).toBe(resources.every(({ schema }) => schema) ? 'tabular-data-package' : 'data-package');
  expect(Object.keys(files).sort()).toEqual(
    ['README.md', 'datapackage.json', ...resources.map(({ path }) => path)].sort(),
  );
  const rowsOf = new Map(resources.map(({ name, path }) => [name, readCsv(strFromU8(read(path)))]));
  for (const { name, path, bytes, hash, schema } of resources) {
    expect(read(path).length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`).toBe(hash);
    if (!schema) continue;
    const rows = rowsOf.get(name) ?? [];
    const header = strFromU8(read(path)).split('\r\n')[0];
    expect(header).toBe(schema.fields.map((field) => field.name).join(','));
    for (const { name: column, type, constraints } of schema.fields) {
      const cells = rows.map((row) => row.get(column) ?? '');
      const filled = cells.filter((cell) => cell !== '');
      expect(
        filled.filter((cell) => !IS_TYPE[type]?.(cell)),
        `${path} ${column}`,
      ).toEqual([]);
      if (constraints?.required) expect(filled.length, `${path} ${column}`).toBe(cells.length);
      if (constraints?.unique) expect(new Set(cells).size, `${path} ${column}`).toBe(cells.length);
      const known = constraints?.enum;
      if (known)
        expect(
          filled.filter((cell) => !known.includes(cell)),
          `${path} ${column}`,
        ).toEqual([]);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const ids = new Set(rowsOf.get(reference.resource || name)?.map((row) => row.get('id')));
      const links = rows.map((row) => row.get(fields) ?? '').filter((link) => link !== '');
      expect(
        links.filter((link) => !ids.has(link)),
        `${path} ${fields}`,
      ).toEqual([]);
    }
  }
}
