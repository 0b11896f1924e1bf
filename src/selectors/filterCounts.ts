import type { Area } from '../domain/area';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type ClaimFilter, claimMatcher, type FilterField } from '../domain/filter';
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
  const isLeft = claimMatcher(dataset, filter, field);
  for (const claim of dataset.claims) {
    if (!isLeft(claim)) continue;
    const found = keys(claim);
    found.forEach((key, index) => {
      // A claim that stands twice in one place counts once.
      if (found.indexOf(key) === index) result.set(key, (result.get(key) ?? 0) + 1);
    });
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
