import type { Area } from '../domain/area';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type ClaimFilter, type FilterField, matches } from '../domain/filter';
import { memoizeLast } from '../lib/memoize';

/** How many claims each member of a filter would show, with the other filters as they are. */
export type Counts<Key extends string> = ReadonlyMap<Key, number>;

function counts<Key extends string>(
  dataset: Dataset,
  filter: ClaimFilter,
  field: FilterField,
  keys: (claim: Claim) => readonly Key[],
): Counts<Key> {
  const result = new Map<Key, number>();
  for (const claim of dataset.claims) {
    if (!matches(claim, filter, field)) continue;
    for (const key of new Set(keys(claim))) result.set(key, (result.get(key) ?? 0) + 1);
  }
  return result;
}

export const placeCounts = memoizeLast(
  (dataset: Dataset, filter: ClaimFilter): Counts<Area> =>
    counts(dataset, filter, 'places', (claim) => [claim.refArea]),
);

export function memberCounts(
  dataset: Dataset,
  filter: ClaimFilter,
  field: 'topics' | 'sources' | 'speakers',
  keys: (claim: Claim) => readonly string[],
): Counts<string> {
  return counts(dataset, filter, field, keys);
}
