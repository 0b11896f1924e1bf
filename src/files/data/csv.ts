import papa from 'papaparse';
import type { CsvForm } from './csvForm';
import { escapeText, plainNumber, unescapeText } from './escapeText';
import type { Field, FileCell, Table } from './tables/column';

const BOM = '\ufeff';

/**
 * What stands between the cells and before the decimals. A Russian Excel reads only its system's signs: commas would
 * leave a row in one cell, and 8.4 would become the 8th of April. With a byte order mark, Excel reads letters as what
 * they are; programs would take it for a part of the first name.
 */
const SIGNS: Readonly<
  Record<CsvForm, { readonly separator: ',' | ';'; readonly decimal: '.' | ','; readonly mark: string }>
> = {
  programs: { separator: ',', decimal: '.', mark: '' },
  'excel-en': { separator: ',', decimal: '.', mark: BOM },
  'excel-ru': { separator: ';', decimal: ',', mark: BOM },
};

/**
 * A table as CSV by RFC 4180 (in a Russian Excel's form but for its signs): CRLF, quotes where they are needed. Texts are
 * escaped against formulas, JSON is not.
 */
export function writeCsv({ fields, rows }: Pick<Table, 'fields' | 'rows'>, form: CsvForm = 'programs'): string {
  const { separator, decimal, mark } = SIGNS[form];
  const header = fields.map(({ name }) => name);
  const body = rows.map((row) => row.map((cell, index) => writeCell(cell, fields[index], decimal)));
  return `${mark}${papa.unparse([header, ...body], { delimiter: separator, newline: '\r\n' })}\r\n`;
}

function writeCell(cell: FileCell, field: Field | undefined, decimal: '.' | ','): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  return field?.type === 'string' ? escapeText(cell) : cell;
}

/** A row by the names of its columns, as written. */
export type RawRow = ReadonlyMap<string, string>;

/** The rows of a CSV file in any of the forms. A row that is longer or shorter than the header throws. */
export function readCsv(text: string): readonly RawRow[] {
  const unmarked = text.replace(/^\ufeff/, '');
  const delimiter = separatorOf(unmarked);
  const { data, errors } = papa.parse<string[]>(unmarked, { delimiter, newline: '\r\n' });
  const [fault] = errors;
  if (fault) throw new Error(`row ${fault.row ?? 0}: ${fault.message}`);
  const [header = [], ...rows] = data;
  return rows
    .filter((row, index) => !(index === rows.length - 1 && row.length === 1 && row[0] === ''))
    .map((row, index) => {
      if (row.length !== header.length) throw new Error(`row ${index + 1} has ${row.length} of ${header.length} cells`);
      return new Map(header.map((name, at) => [name, row[at] ?? '']));
    });
}

/** What stands behind the first name: names of columns hold neither. */
function separatorOf(text: string): ',' | ';' {
  return /^[^,;\r\n]*;/.test(text) ? ';' : ',';
}

/** A text cell without its escape; null when it is empty. */
export function textCell(row: RawRow, name: string): string | null {
  const cell = row.get(name) ?? '';
  return cell === '' ? null : unescapeText(cell);
}

/** A number with a point or a comma before its decimals; null when the cell is empty. */
export function numberCell(row: RawRow, name: string): number | null {
  const cell = row.get(name) ?? '';
  return cell === '' ? null : Number(cell.replace(',', '.'));
}
