import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../state/choices';
import type { CsvForm } from './csvForm';
import { extractOf } from './extract';
import { contextOf, ORIGIN } from './fixtures';
import { DATA_FORMATS, formWords, makeFile } from './makeFile';
import { readClaims } from './readClaims';
import { wireClaim } from './toWire';
import { writeXlsx } from './xlsx';
import { readZip } from './zip';

const { dataset } = parseDataset(real);
const [text] = TEXTS;
if (!text) throw new Error('no words');
const extract = extractOf(dataset, DEFAULT_CHOICES, 'everything');
const make = (format: (typeof DATA_FORMATS)[number], csv: CsvForm = 'programs') =>
  makeFile(
    { format, extent: 'everything', table: 'claims', csv },
    extract,
    contextOf(dataset, text),
    ORIGIN,
    writeXlsx,
  );
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const wire = dataset.claims.map(wireClaim);

describe('the file that is asked for', () => {
  it('is of its type, and holds something', async () => {
    const types = await Promise.all(DATA_FORMATS.map(async (format) => [format, await make(format)] as const));
    expect(types.map(([format, { type }]) => [format, type.split(';')[0]])).toEqual([
      ['csv', 'text/csv'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['json', 'application/json'],
      ['zip', 'application/zip'],
    ]);
    for (const [format, { size }] of types) expect(size, format).toBeGreaterThan(1000);
  });

  it('gives every claim back: CSV, with a byte order mark only when asked', async () => {
    const [bare, marked] = await Promise.all([make('csv'), make('csv', 'excel-en')]);
    expect(readClaims(await bare.text())).toEqual(wire);
    expect([...(await bytesOf(marked)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await bytesOf(bare))[0]).not.toBe(0xef);
  });

  it('is told from others of the same data by its words', () => {
    const words = (format: (typeof DATA_FORMATS)[number], csv: CsvForm, quotes: 'both' | 'original') =>
      formWords({ format, csv, quotes }).join(' ');
    expect(words('csv', 'programs', 'both')).toBe('');
    expect(words('csv', 'excel-ru', 'original')).toBe('excel-ru original');
    expect(words('xlsx', 'excel-ru', 'original')).toBe('original');
    expect(words('json', 'excel-ru', 'original')).toBe('');
  });

  it('gives every claim back: a data package', async () => {
    expect(readZip(await bytesOf(await make('zip')))).toEqual(wire);
  });
});
