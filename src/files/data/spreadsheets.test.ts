import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../state/choices';
import { writeCsv } from './csv';
import { extractOf } from './extract';
import { contextOf, ORIGIN, xlsxBytes } from './fixtures';
import { tableAlone } from './tables/tablesOf';

/** How LibreOffice is asked to read text: separator, quotation mark, UTF-8, first line, columns, language, quoted as text, numbers told. */
const READ = {
  programs: '44,34,76,1,,1033,false,true',
  'excel-ru': '59,34,76,1,,1049,false,true',
} as const;
const MINUTE = 60_000;

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const { dataset } = parseDataset(real);
const extract = extractOf(dataset, DEFAULT_CHOICES, 'everything');
const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sheets of a file after LibreOffice has opened and saved it. */
async function opened(name: string, content: string | Uint8Array, options: readonly string[] = []) {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  const asked = [profile, '--headless', ...options, '--convert-to', 'xlsx', '--outdir', out, join(folder, name)];
  execFileSync('soffice', asked, { stdio: 'ignore' });
  return await readXlsx(readFileSync(join(out, name.replace(/\w+$/, 'xlsx'))));
}

/** A number as a spreadsheet keeps it, in fifteen digits. */
const kept = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell);

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

describe.skipIf(!isInstalled)('LibreOffice (skipped: it is not installed)', () => {
  // With commas, and with semicolons after a byte order mark: the third form is the first with that mark.
  it.each([
    { text: en, form: 'programs' },
    { text: ru, form: 'excel-ru' },
  ] as const)(
    'opens CSV for $form in $text.lang: its columns, numbers and days',
    async ({ text, form }) => {
      const table = tableAlone('claims', extract, contextOf(dataset, text));
      const read = `--infilter=Text - txt - csv (StarCalc):${READ[form]}`;
      const [sheet] = await opened(`${form}.csv`, writeCsv(table, form), [read]);
      const [head = [], ...rows] = sheet?.data ?? [];
      expect(head).toEqual(table.fields.map(({ name }) => name));
      expect(rows).toHaveLength(table.rows.length);
      table.fields.forEach(({ name, type }, at) => {
        if (type !== 'number' && type !== 'integer' && type !== 'date') return;
        const expected = table.rows.map((row) => {
          const cell = row[at] ?? null;
          return type === 'date' && cell !== null ? new Date(`${cell}T00:00:00Z`) : kept(cell);
        });
        const found = rows.map((row) => kept(row[at]));
        expect(found, name).toEqual(expected);
      });
    },
    MINUTE,
  );

  it(
    'opens the workbook: its sheets, values and days',
    async () => {
      const context = contextOf(dataset, ru);
      const bytes = await xlsxBytes({ extract, extent: 'everything', context, origin: ORIGIN });
      const [before, after] = [await readXlsx(Buffer.from(bytes)), await opened('workbook.xlsx', bytes)];
      expect(after.map(({ sheet }) => sheet)).toEqual(before.map(({ sheet }) => sheet));
      const cells = (sheets: typeof before) => sheets[0]?.data.map((row) => row.map(kept));
      expect(cells(after)).toEqual(cells(before));
    },
    MINUTE,
  );
});
