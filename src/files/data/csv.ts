import papa from 'papaparse';
import { escapeText, plainNumber, unescapeText } from './escapeText';
import type { Cell, Field, Table } from './tables/column';

const BOM = '\ufeff';

/**
 * A table as CSV by RFC 4180: commas, CRLF, quotes where they are needed. Texts are escaped against formulas, JSON is
 * not. With a byte order mark, Excel reads the letters as what they are.
 */
export function writeCsv({ fields, rows }: Pick<Table, 'fields' | 'rows'>, withMark = false): string {
  const header = fields.map(({ name }) => name);
  const body = rows.map((row) => row.map((cell, index) => writeCell(cell, fields[index])));
  return `${withMark ? BOM : ''}${papa.unparse([header, ...body], { newline: '\r\n' })}\r\n`;
}

function writeCell(cell: Cell, field: Field | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  return field?.type === 'string' ? escapeText(cell) : cell;
}

/** A row by the names of its columns, as written. */
export type RawRow = ReadonlyMap<string, string>;

/** The rows of a CSV file. A row that is longer or shorter than the header throws. */
export function readCsv(text: string): readonly RawRow[] {
  const { data, errors } = papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' });
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

/** A text cell without its escape; null when it is empty. */
export function textIn(row: RawRow, name: string): string | null {
  const cell = row.get(name) ?? '';
  return cell === '' ? null : unescapeText(cell);
}

/** A number; null when the cell is empty. */
export function numberIn(row: RawRow, name: string): number | null {
  const cell = row.get(name) ?? '';
  return cell === '' ? null : Number(cell);
}
