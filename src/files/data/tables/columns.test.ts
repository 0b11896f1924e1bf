import { describe, expect, it } from 'vitest';
import { real as package_ } from '../../../data/fixtures';
import { parseDataset } from '../../../data/parseDataset';
import { derivation } from '../../../domain/derivationFixtures';
import { areas, claim, dataset, event, sourceId } from '../../../domain/fixtures';
import { QUOTE_CHOICES } from '../../../domain/quote';
import { TEXTS } from '../../../i18n/fixtures';
import { derivedOf } from '../../../selectors/derived';
import { DEFAULT_CHOICES } from '../../../state/choices';
import { writeCsv } from '../csv';
import { extractOf } from '../extract';
import { contextOf, ORIGIN } from '../fixtures';
import { packageInfo, sourceTitle } from '../packageInfo';
import { readDerivations, readEvents, readSources, readSpeakers } from '../readRecords';
import { tableSchema } from '../schema';
import { wireDerivation, wireEvent, wireSource, wireSpeaker } from '../toWire';
import { fileWords } from '../words/fileWords';
import { appearanceColumns } from './appearanceColumns';
import { CLAIM_COLUMNS } from './claimColumns';
import { cellsOf, fieldOf, joinedList } from './column';
import { DERIVATION_COLUMNS } from './derivationColumns';
import { intervalColumns } from './intervalColumns';
import { countryName, eventName, publisherName, unitName } from './names';
import { periodColumns } from './periodColumns';
import { EVENT_COLUMNS, SOURCE_COLUMNS, SPEAKER_COLUMNS } from './recordColumns';
import { tableAlone, tablesOf } from './tablesOf';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const CODES = ['topic', 'indicator', 'ref_area', 'counterpart_area', 'unit', 'ref_areas', 'said_at', 'source'];
const NAMED: Readonly<Record<string, string>> = { said_by: 'speaker' };

const five = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five', quote: 'It [exceeded 50 billion].', at: 7 });
const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: null, source: ['first', 'second'] });
const summit = event('CA5 summit 2025-10-09', { id: 'summit' });
const rest = derivation('rest', ['subtract', 'five', 'kz'], {
  areas: areas('UZ', 'TM'),
  assumptions: [{ en: 'one definition', ru: 'одно определение' }],
});
const share = derivation('share', ['divide', 'kz', 'five'], { unit: '%', indicator: null });
const broken = derivation('broken', ['add', 'kz', 'missing']);
const all = dataset([five, kz], [summit], [rest, share, broken]);
const context = contextOf(all, en);
const everything = extractOf(all, DEFAULT_CHOICES, 'everything');

/** The cells of a row by the names of their columns. */
function row<Row>(columns: Parameters<typeof cellsOf<Row>>[0], of: Row, with_ = context) {
  const cells = cellsOf(columns, of, with_);
  return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]));
}

describe('the row of a claim', () => {
  const cells = (sentence: string, options: Parameters<typeof claim>[1] = {}) => {
    const made = claim(sentence, options);
    return row(CLAIM_COLUMNS, made, contextOf(dataset([made]), en));
  };

  it.each([
    ['= 28 bn USD', { bound: 'exact', amount: 28e9, amount_to: null, lower: 28e9, lower_open: false, upper: 28e9 }],
    ['> 28 bn USD', { bound: 'more-than', lower: 28e9, lower_open: true, upper: null, upper_open: true }],
    ['>= 28 bn USD', { bound: 'at-least', lower: 28e9, lower_open: false, upper: null }],
    ['<= 28 bn USD', { bound: 'up-to', lower: 0, lower_open: false, upper: 28e9, upper_open: false }],
    ['= 5..6 bn USD', { bound: 'range', amount: 5e9, amount_to: 6e9, lower: 5e9, upper: 6e9 }],
    ['rising', { bound: null, amount: null, direction: 'rising', lower: null, lower_open: null, upper: null }],
    ['falling > 5 %', { direction: 'falling', amount: 5, lower: null, lower_open: true, upper: -5, upper_open: true }],
  ])('keeps the bound of "%s", and says where the value lies', (words, expected) => {
    expect(cells(`KZ turnover 2024 ${words}`)).toMatchObject(expected);
  });

  it('does not say where a value lies that is denied', () => {
    expect(cells('KZ turnover 2024 > 28 bn USD', { status: 'denied' })).toMatchObject({
      bound: 'more-than',
      amount: 28e9,
      lower: null,
      upper: null,
      claim_status: 'denied',
    });
  });

  it('has names beside codes, and no speaker where nobody is named', () => {
    expect(cells('KZ turnover 2024 = 28 bn USD')).toMatchObject({
      ref_area: 'KZ',
      ref_area_name: 'Kazakhstan',
      topic_name: 'Turnover',
      unit_name: 'US dollars',
      figure_words: '$28bn',
      period_words: '2024',
      speaker_name: 'speaker',
      permalink: 'https://example.org/?claim=kz-turnover-2024-exact-28-bn-usd',
    });
    expect(row(CLAIM_COLUMNS, kz)).toMatchObject({ said_by: null, speaker_name: null, speaker_role: null });
    expect(row(CLAIM_COLUMNS, kz).source_ids).toBe('["first","second"]');
  });
});

describe('names beside codes', () => {
  const { dataset: real } = parseDataset(package_);
  const everything = extractOf(real, DEFAULT_CHOICES, 'everything');

  it.each(TEXTS)('stand beside every code in $lang, in words', (text) => {
    const bare = tablesOf(everything, contextOf(real, text)).flatMap(({ name, fields, rows }) =>
      fields.flatMap((field, at) => {
        const words = fields.findIndex((other) => other.name === `${NAMED[field.name] ?? field.name}_name`);
        const isCode = name !== 'speakers' && (CODES.includes(field.name) || field.name in NAMED);
        if (!isCode) return [];
        const missing = rows.filter((row) => row[at] !== null && (words < 0 || !/\p{L}/u.test(String(row[words]))));
        const same = rows.filter((row) => row[at] !== null && row[words] === row[at] && field.name !== 'unit');
        return [...missing, ...same].map((row) => `${name}: ${field.name} ${row[at]}`);
      }),
    );
    expect(bare).toEqual([]);
  });

  it('are those of the country, also of one that no list has', () => {
    expect([countryName(en, 'RU'), countryName(ru, 'RU'), countryName(en, 'KZ')]).toEqual([
      'Russia',
      'Россия',
      'Kazakhstan',
    ]);
    expect([countryName(en, 'XZ1'), countryName(en, '')]).toEqual(['XZ1', '']);
  });

  it('are the id itself where nothing is known by it', () => {
    expect([unitName(context, 'GWh'), unitName(context, null), unitName(context, 'USD')]).toEqual([
      'GWh',
      null,
      'US dollars',
    ]);
    expect([eventName(context, 'nothing'), eventName(context, null), eventName(context, 'summit')]).toEqual([
      'nothing',
      null,
      summit.name.en,
    ]);
    expect(publisherName(context, sourceId('nothing'))).toBe('nothing');
  });
});

describe('the columns of a period', () => {
  const columns = periodColumns<ReturnType<typeof claim>>(({ period }) => period);
  it.each([
    ['2024', ['year', '2024-01-01', '2024-12-31', null]],
    ['..2025-10-09', ['range', null, '2025-10-09', null]],
    ['3 years to 2025-10-09', ['duration', null, '2025-10-09', 3]],
    ['per year', ['per-year', null, null, null]],
    ['per month', ['per-month', null, null, null]],
    ['by 2027', ['by', null, '2027-12-31', null]],
  ])('hold "%s"', (period, expected) => {
    expect(cellsOf(columns, claim(`KZ turnover ${period} = 1 bn USD`), context)).toEqual(expected);
  });
});

it('the columns of an interval leave an end empty that is not known', () => {
  const columns = intervalColumns<number>(['lower', 'lower_open', 'upper', 'upper_open'], (lo) =>
    lo < 0 ? null : { lo, hi: Number.POSITIVE_INFINITY, loOpen: true, hiOpen: true, approximate: false },
  );
  expect(cellsOf(columns, 5, context)).toEqual([5, true, null, true]);
  expect(cellsOf(columns, -1, context)).toEqual([null, null, null, null]);
});

describe('the row of a derivation', () => {
  const { derived, refused } = derivedOf(all);
  const cells = (of: typeof rest) =>
    row(DERIVATION_COLUMNS, {
      derivation: of,
      derived: derived.find(({ id }) => id === of.id) ?? null,
      refusal: refused.find(({ id }) => id === of.id) ?? null,
    });

  it('has what comes out in both readings, the formula and what it rests on', () => {
    expect(cells(rest)).toMatchObject({
      lower: 22e9,
      lower_open: true,
      upper: null,
      rounded_lower: 21.5e9,
      no_result: null,
      approximate: false,
      formula_text: '>50 − 28',
      claims: '["five","kz"]',
      ref_areas: '["UZ","TM"]',
      assumptions_ru: '["одно определение"]',
    });
  });

  it('has per cent as per cent', () => {
    expect(cells(share)).toMatchObject({ unit: '%', lower: 0, upper: 56, indicator: null });
  });

  it('says why there is no result', () => {
    expect(cells(broken)).toMatchObject({ no_result: 'unknown-claim', lower: null, approximate: null });
  });
});

describe('the columns of a quote', () => {
  const names = (choice: (typeof QUOTE_CHOICES)[number]) => appearanceColumns(choice).map(({ name }) => name);

  it('have the words that are wanted, and always where they stand', () => {
    expect(names('both')).toEqual(expect.arrayContaining(['quote', 'figure', 'translation']));
    expect(names('original')).toContain('quote');
    expect(names('original')).not.toContain('translation');
    expect(names('translation')).toContain('translation');
    expect(names('translation')).not.toContain('quote');
    for (const choice of QUOTE_CHOICES)
      expect(names(choice)).toEqual(expect.arrayContaining(['source', 'quote_start', 'figure_end', 'anchored']));
  });

  it('hold no figure of an event', () => {
    const [appearance] = summit.appearances;
    expect(row(appearanceColumns('both'), { appearance, hasFigure: false })).toMatchObject({
      figure: null,
      figure_start: null,
    });
    const [quoted] = five.appearances;
    expect(row(appearanceColumns('both'), { appearance: quoted, hasFigure: true })).toMatchObject({
      quote: 'It exceeded 50 billion.',
      quote_start: 7,
      figure: 'exceeded 50 billion',
      figure_start: 10,
      translation: null,
    });
  });
});

describe('columns and the words for them', () => {
  const tables = tablesOf(everything, context);

  it.each(TEXTS)('every column is explained in $lang', ({ lang }) => {
    const { columns } = fileWords(lang);
    for (const { name, fields } of tables)
      for (const field of fields) expect(columns[field.about], `${name}.${field.name}`).toMatch(/\S/);
  });

  it('have a name of their own within a table, also where quotes stand beside claims', () => {
    for (const { name, fields } of [...tables, tableAlone('claims', everything, context)])
      expect(new Set(fields.map((field) => field.name)).size, name).toBe(fields.length);
    const beside = tableAlone('claims', everything, context).fields.map(({ name }) => name);
    expect(beside).toEqual(expect.arrayContaining(['source', 'source_2', 'quote_2']));
    expect(fieldOf({ name: 'id', type: 'string', cell: () => null }, context, '_2')).toEqual({
      name: 'id_2',
      about: 'id',
      type: 'string',
    });
  });

  it('hold only what they say they hold', () => {
    for (const { name, fields, rows } of tables) {
      for (const cells of rows) {
        expect(cells).toHaveLength(fields.length);
        for (const [index, { name: field, type, required, values }] of fields.entries()) {
          const cell = cells[index] ?? null;
          const where = `${name}.${field}`;
          if (required) expect(cell, where).not.toBeNull();
          if (cell === null) continue;
          if (values) expect(values, where).toContain(cell);
          if (type === 'number' || type === 'integer') expect(typeof cell, where).toBe('number');
          if (type === 'boolean') expect(typeof cell, where).toBe('boolean');
          if (type === 'array') expect(Array.isArray(JSON.parse(String(cell))), where).toBe(true);
          if (type === 'date') expect(cell, where).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
    }
  });

  it('are told apart by their keys in the schema', () => {
    const schema = (name: string) => {
      const table = tables.find((one) => one.name === name);
      if (!table) throw new Error(`no ${name}`);
      return tableSchema(table, fileWords('en'));
    };
    const id = schema('claims').fields.find(({ name }) => name === 'id');
    expect(id).toMatchObject({ type: 'string', constraints: { required: true, unique: true } });
    expect(schema('claims').fields.find(({ name }) => name === 'permalink')?.format).toBe('uri');
    expect(schema('claims').foreignKeys).toContainEqual({
      fields: 'said_by',
      reference: { resource: 'speakers', fields: 'id' },
    });
    expect(schema('sources').foreignKeys).toEqual([{ fields: 'twin', reference: { resource: '', fields: 'id' } }]);
    expect(schema('appearances')).not.toHaveProperty('primaryKey');
    expect(schema('speakers')).not.toHaveProperty('foreignKeys');
    expect(joinedList(['a', 1])).toBe('["a",1]');
  });
});

describe('records read back from their tables', () => {
  const csv = (name: Parameters<typeof tableAlone>[0]) => {
    const table = tablesOf(everything, context).find((one) => one.name === name);
    if (!table) throw new Error(`no ${name}`);
    return writeCsv(table);
  };

  it('are the same', () => {
    expect(readEvents(csv('events'), csv('appearances'))).toMatchObject(all.events.map(wireEvent));
    expect(readSources(csv('sources'))).toEqual(all.sources.map(wireSource));
    expect(readSpeakers(csv('speakers'))).toEqual(all.speakers.map(wireSpeaker));
    expect(readDerivations(csv('derivations'))).toEqual(all.derivations.map(wireDerivation));
  });

  it('have their own columns each', () => {
    expect(row(EVENT_COLUMNS, summit)).toMatchObject({ id: 'summit', kind: 'summit', date_start: '2025-10-09' });
    const [source] = all.sources;
    const [speaker] = all.speakers;
    if (!source || !speaker) throw new Error('an empty dataset');
    expect(row(SOURCE_COLUMNS, source)).toMatchObject({ lang: 'ru', published_basis: 'printed', passages: '[]' });
    expect(row(SPEAKER_COLUMNS, speaker)).toMatchObject({ speaker_kind: 'person', short_en: 'speaker' });
  });
});

describe('what the descriptor says', () => {
  it('names title, licence, documents and the filter, in the language of the reader', () => {
    const info = packageInfo(en, all.sources, { ...ORIGIN, filter: 'Only Kazakhstan' });
    expect(info).toMatchObject({ created: '2026-11-22T00:00:00Z', homepage: ORIGIN.address, dataVersion: 'abcd' });
    expect(info.description).toContain('Only Kazakhstan');
    expect(info.sources).toHaveLength(all.sources.length);
    expect(packageInfo(ru, [], ORIGIN).title).not.toBe(info.title);
    expect(packageInfo(en, [], ORIGIN).description).not.toMatch(/\s$/);
  });

  it('falls back on the name of a document that has no title', () => {
    const [source] = all.sources;
    if (!source) throw new Error('no source');
    expect(sourceTitle(en, source)).toBe(`Publisher, 2025-10-10 (ru): ${source.name.en}`);
    expect(sourceTitle(en, { ...source, title: 'Title' })).toMatch(/: Title$/);
  });
});
