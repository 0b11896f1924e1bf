import type { SortKey, TableOrder } from '../../domain/tableOrder';

/** The columns in order; those with a key of the order have a button for it. */
export const COLUMNS = [
  { name: 'glyph', sort: null },
  { name: 'bound', sort: null },
  { name: 'value', sort: 'value' },
  { name: 'unit', sort: null },
  { name: 'what', sort: 'quantity' },
  { name: 'place', sort: 'place' },
  { name: 'strip', sort: null },
  { name: 'when', sort: 'period' },
  { name: 'speaker', sort: 'speaker' },
  { name: 'source', sort: 'source' },
  { name: 'sentence', sort: null },
] as const satisfies readonly { readonly name: string; readonly sort: SortKey | null }[];

/** The messages that name the orders, also those without a column of their own. */
export const ORDER_NAMES = {
  quantity: 'table.quantity',
  value: 'table.value',
  place: 'table.place',
  period: 'table.when',
  speaker: 'table.speaker',
  source: 'table.source',
  said: 'table.said',
} as const satisfies Readonly<Record<SortKey, string>>;

/** How a column is ordered, for those who are told by `aria-sort`. */
export function ariaSort({ by, descending }: TableOrder, key: SortKey | null): 'ascending' | 'descending' | undefined {
  if (key === null || by !== key) return undefined;
  return descending ? 'descending' : 'ascending';
}
