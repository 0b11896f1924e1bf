import type { Row, SheetData } from 'write-excel-file/browser';
import type { Text } from '../../i18n/text';
import type { Cell, Field, Table } from './tables/column';
import { fileWords } from './words/fileWords';

/** The longest text that a cell of a workbook may hold. */
const CELL_LENGTH = 32_767;
/** Widths in characters. */
const WIDTH = { narrow: 12, text: 24, long: 48 } as const;

export type Sheet = {
  readonly sheet: string;
  readonly data: SheetData;
  readonly stickyRowsCount: number;
  readonly columns: { width: number }[];
};

/**
 * The tables as sheets of typed cells: a text is a text whatever it begins with, so nothing is escaped, and numbers are
 * numbers. The last sheet says what the columns are, and below them the filter. Days stay texts in ISO form.
 */
export function sheetsOf(tables: readonly Table[], text: Text, filter = ''): Sheet[] {
  return [...tables.map(sheetOf), columnsSheet(tables, text, filter)];
}

/** A workbook with a sheet for each table; the library is loaded when the first is written. */
export async function writeXlsx(tables: readonly Table[], text: Text, filter = ''): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  return writeXlsxFile(sheetsOf(tables, text, filter)).toBlob();
}

function sheetOf({ name, fields, rows }: Table): Sheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: fields.map((field) => ({ width: widthOf(field) })),
    data: [headerOf(fields.map((field) => field.name)), ...rows.map((row) => row.map(cellOf))],
  };
}

function columnsSheet(tables: readonly Table[], text: Text, filter: string): Sheet {
  const { readme, columns } = fileWords(text.lang);
  const rows = tables.flatMap(({ name, fields }) =>
    fields.map((field) => [name, field.name, field.type, columns[field.about]].map(cellOf)),
  );
  return {
    sheet: readme.columnsTitle,
    stickyRowsCount: 1,
    columns: [{ width: WIDTH.text }, { width: WIDTH.text }, { width: WIDTH.narrow }, { width: 2 * WIDTH.long }],
    data: [
      headerOf([readme.file, readme.column, readme.type, readme.what]),
      ...rows,
      ...(filter === '' ? [] : [[null], [cellOf(filter)]]),
    ],
  };
}

function headerOf(names: readonly string[]): Row {
  return names.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: textOf(cell), type: String };
}

/** A text as XML can hold it: no control characters but tab and line break, and no longer than a cell. */
function textOf(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return allowed.length > CELL_LENGTH ? `${allowed.slice(0, CELL_LENGTH - 1)}…` : allowed;
}

function widthOf({ name, type }: Field): number {
  if (/^(quote|translation|formula_text|permalink)(_\d+)?$/.test(name)) return WIDTH.long;
  return type === 'string' || type === 'array' || type === 'object' ? WIDTH.text : WIDTH.narrow;
}
