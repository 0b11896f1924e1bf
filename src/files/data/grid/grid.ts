import { type Field, type FileCell, LONG_COLUMNS, type Table } from '../tables/column';

/** A cell as people read it; a day is in ISO form. A link is a web address; `shown` stands for one that is its own value. */
export type GridCell = {
  readonly value: FileCell;
  readonly kind?: 'day';
  readonly link?: string | null;
  readonly shown?: string;
};

/** `width` in characters; a wrapped column breaks its lines. */
export type GridColumn = {
  readonly label: string;
  readonly width: number;
  readonly wraps: boolean;
  readonly isNumber?: boolean;
};

/** Rows under a head, as they stand on a sheet or are copied; a sheet of notes has none, and its first column is bold. */
export type Grid = {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
  readonly hasHead: boolean;
  /** How many of the first columns stand on paper; all of them unless told. */
  readonly printed?: number;
};

/** Widths in characters. */
export const WIDTH = { narrow: 12, text: 24, long: 48 } as const;

/** A table as programs read it: its columns by their names in the files. */
export function gridOf({ name, fields, rows }: Table): Grid {
  return {
    name,
    columns: fields.map((field) => ({
      label: field.name,
      width: widthOf(field),
      wraps: false,
      isNumber: field.type === 'number' || field.type === 'integer',
    })),
    rows: rows.map((row) => fields.map((field, at) => cellOf(row[at] ?? null, field))),
    hasHead: true,
  };
}

function cellOf(value: FileCell, { type, isAddress }: Field): GridCell {
  if (type === 'date') return { value, kind: 'day' };
  return isAddress && typeof value === 'string' ? { value, link: value } : { value };
}

function widthOf({ about, type }: Field): number {
  if (LONG_COLUMNS.includes(about)) return WIDTH.long;
  return type === 'string' || type === 'array' || type === 'object' ? WIDTH.text : WIDTH.narrow;
}
