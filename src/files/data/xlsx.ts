import type { CellObject, Feature, Row, SheetData } from 'write-excel-file/universal';
import { largest } from '../../lib/extremes';
import type { Grid, GridCell, GridColumn } from './grid/grid';
import type { PlainWorkbook } from './plainWorkbook';
import { type DocumentProperties, finishedParts, type SheetParts } from './xlsxParts';

/** The longest text that a cell of a workbook may hold. */
const CELL_LENGTH = 32_767;
/** What every spreadsheet has, or has the like of; in points. */
const FONT = 'Calibri';
const FONT_SIZE = 11;
const LINE_HEIGHT = 15;
/** The highest row that Excel takes, in points. */
const MOST_HEIGHT = 409;
/** The first year whose days every spreadsheet counts alike. */
const FIRST_YEAR = '1901';

/**
 * A workbook of typed cells: numbers are numbers, days are days, and a text is a text whatever it begins with, so that
 * nothing is escaped. The library is loaded when the first is written.
 */
export async function writeXlsx({ grids, lang, properties }: PlainWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const sheets = grids.map((grid) => ({
    sheet: grid.name,
    data: dataOf(grid, DAY_FORMATS[lang]),
    stickyRowsCount: grid.hasHead ? 1 : 0,
    orientation: 'landscape' as const,
    columns: grid.columns.map((_, at) => ({ width: widthOf(grid, at) })),
  }));
  const blob = await writeXlsxFile(sheets, {
    fontFamily: FONT,
    fontSize: FONT_SIZE,
    features: [finishing(grids, properties)],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const DAY_FORMATS = { en: 'd mmm yyyy', ru: 'dd.mm.yyyy' } as const;

/** What the library leaves out. */
function finishing(grids: readonly Grid[], properties: DocumentProperties): Feature<Blob> {
  return {
    files: {
      write: {
        files: (_, { read }) => finishedParts((path) => String(read(path) ?? ''), grids.map(partsOf), properties),
      },
    },
  };
}

function partsOf({ name, rows, columns, hasHead, printed = columns.length }: Grid): SheetParts {
  const links = rows.flatMap((row, at) =>
    row.flatMap(({ link }, column) => (link ? [{ row: at + (hasHead ? 1 : 0), column, address: link }] : [])),
  );
  return { name, rows: rows.length, columns: columns.length, hasHead, printed, links };
}

function dataOf({ columns, rows, hasHead }: Grid, dayFormat: string): SheetData {
  const body = rows.map((row) => {
    const height = heightOf(row, columns);
    return row.map((cell, at) => {
      const made = written(cell, columns[at], hasHead || at > 0, dayFormat);
      return made && height > LINE_HEIGHT ? { ...made, height } : made;
    });
  });
  return hasHead ? [headOf(columns), ...body] : body;
}

/** Where a number has no room a spreadsheet shows none of it: a column is as wide as the longest asks, with its commas. */
function widthOf({ columns, rows }: Grid, at: number): number {
  const numbers = rows.map((row) => {
    const value = row[at]?.value;
    return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 3 }).length + 1 : 0;
  });
  return Math.max(columns[at]?.width ?? 0, largest(numbers, 0));
}

/** Room for the lines of wrapped texts: programs that open a workbook do not all make it. */
function heightOf(row: readonly GridCell[], columns: readonly GridColumn[]): number {
  const lines = row.map(({ value, shown = value }, at) => {
    const { width = 0, wraps = false } = columns[at] ?? {};
    if (!wraps || typeof shown !== 'string') return 1;
    return shown.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return Math.min(MOST_HEIGHT, LINE_HEIGHT * largest(lines, 1));
}

function headOf(columns: readonly GridColumn[]): Row {
  const height = heightOf(
    columns.map(({ label }) => ({ value: label })),
    columns,
  );
  return columns.map(({ label, wraps, isNumber }) => ({
    value: label,
    type: String,
    height,
    fontWeight: 'bold' as const,
    backgroundColor: '#eee9df',
    wrap: wraps,
    alignVertical: 'top' as const,
    align: isNumber ? ('right' as const) : ('left' as const),
    ...(isNumber ? {} : { indent: 1 }),
  }));
}

function written(
  { value, kind, link, shown }: GridCell,
  column: GridColumn | undefined,
  isPlain: boolean,
  dayFormat: string,
) {
  const style: Partial<CellObject> = {
    ...(column?.wraps ? { wrap: true, alignVertical: 'top', ...RULE } : {}),
    ...(typeof value === 'number' ? {} : { align: 'left', indent: 1 }),
    ...(link ? { textColor: '#0b5394', textDecoration: { underline: true } } : {}),
    ...(isPlain ? {} : { fontWeight: 'bold' }),
  };
  if (value === null || value === '') return column?.wraps ? style : null;
  if (typeof value === 'number')
    return { ...style, value, type: Number, format: Number.isInteger(value) ? '#,##0' : '#,##0.###' };
  if (typeof value === 'boolean') return { ...style, value, type: Boolean };
  if (kind === 'day' && value > FIRST_YEAR)
    return { ...style, value: new Date(`${value}T00:00:00Z`), type: Date, format: dayFormat };
  return { ...style, value: textOf(shown ?? value), type: String };
}

/** A thin line below a row whose texts have several lines. */
const RULE = { bottomBorderStyle: 'thin', bottomBorderColor: '#ddd6c9' } as const;

/** A text as XML can hold it: no control characters but tab and line break, and no longer than a cell. */
function textOf(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return allowed.length > CELL_LENGTH ? `${allowed.slice(0, CELL_LENGTH - 1)}…` : allowed;
}
