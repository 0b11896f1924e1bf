import type { Text } from '../../i18n/text';
import type { CsvForm } from './csvForm';
import type { DatasetExtent, Extract } from './extract';
import type { Origin } from './packageInfo';
import type { PlainWorkbook } from './plainWorkbook';
import type { TableContext, TableName } from './tables/column';
import { tableAlone, tablesOf } from './tables/tablesOf';

export const DATA_FORMATS = ['csv', 'xlsx', 'json', 'zip'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** What is asked for. `table` and `csv`, the form for a program or an Excel, are for CSV. */
export type DataFileRequest = {
  readonly format: DataFormat;
  readonly extent: DatasetExtent;
  readonly table: TableName;
  readonly csv: CsvForm;
};

/** What tells the file from others of the same data, for its name; JSON holds all words whatever is wanted. */
export function formWords({
  format,
  csv,
  quotes,
}: Pick<DataFileRequest, 'format' | 'csv'> & Pick<TableContext, 'quotes'>) {
  return [
    ...(format === 'csv' && csv !== 'programs' ? [csv] : []),
    ...(format === 'json' || quotes === 'both' ? [] : [quotes]),
  ];
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The requested file. Its writer is loaded on demand; `writeWorkbook` is passed in, as it may run in a worker. */
export async function makeFile(
  { format, extent, table, csv }: DataFileRequest,
  extract: Extract,
  context: TableContext,
  origin: Origin,
  writeWorkbook: (workbook: PlainWorkbook) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Blob> {
  const text: Text = context.text;
  switch (format) {
    case 'csv': {
      const { writeCsv } = await import('./csv');
      return new Blob([writeCsv(tableAlone(table, extract, context), csv)], { type: 'text/csv;charset=utf-8' });
    }
    case 'xlsx': {
      const { plainWorkbook } = await import('./plainWorkbook');
      const bytes = await writeWorkbook(await plainWorkbook({ extract, extent, context, origin }));
      return new Blob([bytes], { type: WORKBOOK });
    }
    case 'json': {
      const { writeJson } = await import('./json');
      return new Blob([await writeJson(extract, text, origin)], { type: 'application/json' });
    }
    case 'zip': {
      const { writeZip } = await import('./zip');
      const bytes = await writeZip(extract, tablesOf(extract, context), extent, text, origin);
      return new Blob([bytes], { type: 'application/zip' });
    }
  }
}
