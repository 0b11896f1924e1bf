import type { Claim } from '../../../domain/claim';
import { type Column, joinedList } from './column';

/** How a claim of a reader's own came to be; in a table only where there is one. */
const HISTORY_COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'found_by',
    type: 'string',
    values: ['recogniser', 'reader'],
    cell: ({ deeds }) => {
      const found = deeds?.find(({ did }) => did === 'read' || did === 'selected');
      return found ? (found.did === 'read' ? 'recogniser' : 'reader') : null;
    },
  },
  {
    name: 'recogniser',
    type: 'string',
    cell: ({ deeds }) => deeds?.find(({ did }) => did === 'read')?.what ?? null,
  },
  {
    name: 'accepted_at',
    type: 'string',
    cell: ({ deeds }) => deeds?.findLast(({ did }) => did === 'accepted')?.at ?? null,
  },
  { name: 'history', type: 'array', cell: ({ deeds }) => (deeds ? joinedList(deeds) : null) },
];

/** The columns that these claims need beside those of all. */
export function historyColumns(claims: readonly Claim[]): readonly Column<Claim>[] {
  return claims.some(({ deeds }) => deeds !== undefined) ? HISTORY_COLUMNS : [];
}
