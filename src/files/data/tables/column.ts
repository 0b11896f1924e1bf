import type { CodeLists } from '../../../domain/codeLists';
import type { Dataset } from '../../../domain/dataset';
import type { QuoteChoice } from '../../../domain/quote';
import type { Text } from '../../../i18n/text';
import type { ColumnName } from '../words/en';

/** What a cell holds; `null` is nothing. Lists and trees are JSON in a text. */
export type FileCell = string | number | boolean | null;

/** Types of Table Schema. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array' | 'object';

export type Column<Row> = {
  /** Its name in the file, and in the words that explain it. */
  readonly name: ColumnName;
  readonly type: ColumnType;
  /** Never empty. */
  readonly required?: boolean;
  /** The only values that it has. */
  readonly values?: readonly string[];
  /** The code list that it takes its values from. */
  readonly codes?: keyof CodeLists;
  readonly isAddress?: boolean;
  readonly cell: (row: Row, context: TableContext) => FileCell;
};

/** What tables are written with: the dataset, the reader's words, addresses that open a statement here, the words of quotes. */
export type TableContext = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly aside: readonly string[];
  readonly permalink: (id: string) => string;
  readonly quotes: QuoteChoice;
};

/** Columns whose texts are sentences. */
export const LONG_COLUMNS: readonly ColumnName[] = ['quote', 'translation', 'formula_text', 'permalink'];

/** A column without the way to its cells; `name` may have a number behind that of the words. */
export type Field = Omit<Column<never>, 'cell' | 'name' | 'codes'> & {
  readonly name: string;
  readonly about: ColumnName;
};

export const TABLE_NAMES = ['claims', 'appearances', 'events', 'derivations', 'sources', 'speakers'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A column whose cells are ids of another table. */
export type ForeignKey = { readonly field: string; readonly table: TableName };

export type Table = {
  readonly name: TableName;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly FileCell[])[];
  /** Columns that together tell a row from the others. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
};

export function fieldOf<Row>(
  { cell: _, codes, ...column }: Column<Row>,
  { dataset }: TableContext,
  suffix = '',
): Field {
  const listed = codes && { values: dataset.codes[codes].list.map(({ id }) => id) };
  return { ...column, ...listed, name: `${column.name}${suffix}`, about: column.name };
}

export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row, context: TableContext): readonly FileCell[] {
  return columns.map(({ cell }) => cell(row, context));
}

export function joinedList(items: readonly unknown[]): string {
  return JSON.stringify(items);
}
