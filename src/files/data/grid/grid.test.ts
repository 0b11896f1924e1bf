import { describe, expect, it } from 'vitest';
import { derivation } from '../../../domain/derivationFixtures';
import { areas, type ClaimOptions, claim, dataset } from '../../../domain/fixtures';
import type { QuoteChoice } from '../../../domain/quote';
import { plain, TEXTS } from '../../../i18n/fixtures';
import { scopeText } from '../../../i18n/scopes';
import { derivedOf } from '../../../selectors/derived';
import { DEFAULT_CHOICES } from '../../../state/choices';
import { LICENCE } from '../../licence';
import { extractOf } from '../extract';
import { contextOf, ORIGIN } from '../fixtures';
import { tablesOf } from '../tables/tablesOf';
import { aboutGrid, columnsGrid } from './aboutGrid';
import { type Grid, gridOf } from './grid';
import { statementsGrid } from './statementsGrid';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

/** The cells of the first row by the labels of their columns. */
function first({ columns, rows }: Grid): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.map(({ label }, at) => {
      const value = rows[0]?.[at]?.value ?? null;
      return [label, typeof value === 'string' ? plain(value) : value];
    }),
  );
}
function said(words: string, options: ClaimOptions = {}, quotes: QuoteChoice = 'both', text = en) {
  if (!text) throw new Error('no words');
  const made = claim(words, options);
  return first(statementsGrid([made], { ...contextOf(dataset([made]), text), quotes }));
}

describe('the row of a statement', () => {
  it('says in words how much of what, where, when and who, with the address that opens it', () => {
    expect(
      said('KZ turnover 2024 > 28 bn USD', {
        id: 'kz',
        said: '2025-10-09',
        basis: 'printed',
        scope: ['paraphrase', 'year-relative'],
      }),
    ).toMatchObject({
      'Figure, in words': 'more than $28bn',
      Value: 28e9,
      Low: 28e9,
      High: null,
      Unit: 'US dollars',
      What: 'Trade turnover with Russia',
      Place: 'Kazakhstan',
      Period: '2024',
      Who: 'speaker',
      When: '2025-10-09',
      'How that day is known': '9 October 2025, as printed',
      Notes: `${plain(scopeText(en, 'paraphrase'))} ${plain(scopeText(en, 'year-relative'))}`,
      Link: 'https://example.org/?claim=kz',
    });
  });

  it.each<[string, ClaimOptions, readonly [unknown, unknown, unknown]]>([
    ['= 28 bn USD', {}, [28e9, 28e9, 28e9]],
    ['~ 28 bn USD', {}, [28e9, null, null]],
    ['< 15 bn USD', {}, [15e9, 0, 15e9]],
    ['= 5..6 bn USD', {}, [null, 5e9, 6e9]],
    ['falling > 5 %', {}, [-5, null, -5]],
    ['rising', {}, [null, null, null]],
    ['> 28 bn USD', { status: 'denied' }, [28e9, null, null]],
  ])('knows no more of the value of "%s" than was said', (words, options, expected) => {
    const { Value, Low, High } = said(`KZ turnover 2024 ${words}`, options);
    expect([Value, Low, High]).toEqual(expected);
  });

  it('has the quote in the words that are wanted, and says whose they are', () => {
    const options = { quote: 'Оборот [28 млрд].', translation: 'It reached 28 billion.', lang: 'en' } as const;
    const words = (quotes: QuoteChoice) => said('KZ turnover 2024 = 28 bn USD', options, quotes);
    expect(words('both')).toMatchObject({ Quote: 'Оборот 28 млрд.', Translation: 'It reached 28 billion.' });
    expect(words('both')['Whose translation']).toBe(en.t('quoted.editors'));
    expect(words('original')).toMatchObject({ Quote: 'Оборот 28 млрд.', 'Whose translation': null });
    expect(words('translation')).toMatchObject({ Quote: 'It reached 28 billion.' });
    expect(words('translation')).not.toHaveProperty('Translation');
  });

  it('names every document where it stands, and opens them only where their address is known', () => {
    const row = said('KZ turnover 2024 = 28 bn USD', { source: ['first', 'second'] });
    expect(String(row.Publication).split('\n')).toHaveLength(2);
    const made = claim('KZ turnover 2024 = 28 bn USD');
    const all = dataset([made]);
    const unknown = {
      ...all,
      sourceById: new Map([...all.sourceById].map(([id, one]) => [id, { ...one, url: null }])),
    };
    expect(first(statementsGrid([made], contextOf(unknown, en))).Document).toBeNull();
  });

  it('has the head of its language, and stands on paper up to its link', () => {
    const grid = statementsGrid([], contextOf(dataset([]), ru));
    expect(grid.name).toBe('Высказывания');
    const labels = grid.columns.map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual(['Показатель словами', 'Значение', 'От', 'До']);
    expect(labels[(grid.printed ?? 0) - 1]).toBe('Ссылка');
  });
});

it('the row of what follows by arithmetic has its formula for a quote, and nobody’s day', () => {
  const five = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' });
  const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' });
  const all = dataset([five, kz], [], [derivation('rest', ['subtract', 'five', 'kz'], { areas: areas('UZ', 'TM') })]);
  expect(first(statementsGrid(derivedOf(all).derived, contextOf(all, en)))).toMatchObject({
    'Figure, in words': 'more than $22bn',
    Value: null,
    Low: 22e9,
    High: null,
    Place: 'Uzbekistan, Turkmenistan',
    Who: en.t('derived.ours'),
    When: null,
    Quote: '= >50 − 28',
    Publication: null,
    Link: 'https://example.org/?claim=rest',
  });
});

const one = claim('KZ turnover 2024 = 28 bn USD');
const all = dataset([one]);
const extract = extractOf(all, DEFAULT_CHOICES, 'everything');

describe('the sheets around', () => {
  it.each(TEXTS)('say in $lang where all comes from, and under which licence', (text) => {
    const tables = tablesOf(extract, contextOf(all, text));
    const { rows, hasHead } = aboutGrid(text, tables, extract, 'shown', { ...ORIGIN, filter: 'Only this.' });
    expect(hasHead).toBe(false);
    const cells = rows.map(([, cell]) => cell);
    expect(cells.find(({ value } = { value: null }) => value === ORIGIN.address)?.link).toBe(ORIGIN.address);
    expect(cells.some((cell) => cell?.link === LICENCE.path)).toBe(true);
    expect(cells.some((cell) => cell?.value === ORIGIN.version)).toBe(true);
    expect(cells.some((cell) => cell?.kind === 'day' && cell.value === ORIGIN.taken)).toBe(true);
    expect(cells.some((cell) => String(cell?.value).endsWith('Only this.'))).toBe(true);
    const links = cells.map((cell) => cell?.link);
    for (const { url, publisher } of extract.sources) expect(links).toContain(url ?? publisher.url);
    for (const { name } of tables) expect(cells.some((cell) => String(cell?.value).startsWith(`${name}: `))).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/undefined|`/);
  });

  it('explain every column of the tables', () => {
    const tables = tablesOf(extract, contextOf(all, en));
    const explained = columnsGrid(en, tables).rows;
    expect(explained).toHaveLength(tables.flatMap(({ fields }) => fields).length);
    expect(explained.every((row) => row.every(({ value }) => value !== null && value !== ''))).toBe(true);
  });
});

it('a table keeps its names and cells; its days are days and its addresses links', () => {
  const table = tablesOf(extract, contextOf(all, en)).find(({ name }) => name === 'claims');
  if (!table) throw new Error('no claims');
  const { columns, rows } = gridOf(table);
  expect(columns.map(({ label }) => label)).toEqual(table.fields.map(({ name }) => name));
  const cell = (name: string) => rows[0]?.[table.fields.findIndex((field) => field.name === name)];
  expect(cell('said_on')).toEqual({ value: one.said.on, kind: 'day' });
  expect(cell('permalink')?.link).toBe(cell('permalink')?.value);
  expect(cell('amount')).toEqual({ value: 28e9 });
});
