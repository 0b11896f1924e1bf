/**
 * What the parts of the table are, written out: on a phone they are laid out as blocks and grids, and some browsers then
 * no longer take them for a table.
 */
export const AS_TABLE = { role: 'table' } as const;
export const AS_ROW_GROUP = { role: 'rowgroup' } as const;
export const AS_ROW = { role: 'row' } as const;
export const AS_CELL = { role: 'cell' } as const;
export const AS_COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
export const AS_ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
export const AS_GROUP_HEADER = { role: 'rowheader', scope: 'rowgroup' } as const;
