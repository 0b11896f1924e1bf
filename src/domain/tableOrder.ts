/** The columns by which the rows of the table can be ordered. */
export const SORT_KEYS = ['quantity', 'value', 'place', 'period', 'speaker', 'source', 'said'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type TableOrder = { readonly by: SortKey; readonly descending: boolean };
