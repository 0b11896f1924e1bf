import { componentAreas } from '../domain/area';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type ClaimFilter, claimMatcher, type FilterField } from '../domain/filter';
import type { AreaId } from '../domain/ids';
import { memoizeLast } from '../lib/memoize';

/** How many claims each member of a filter would show, with the other filters as they are. */
export type Counts<Key extends string> = ReadonlyMap<Key, number>;

function counts<Key extends string>(
  dataset: Dataset,
  filter: ClaimFilter,
  field: FilterField,
  keys: (claim: Claim) => readonly Key[],
): Counts<Key> {
  return tally(dataset.claims.filter(claimMatcher(dataset, filter, field)), keys);
}

function tally<Key extends string>(claims: readonly Claim[], keys: (claim: Claim) => readonly Key[]): Counts<Key> {
  const result = new Map<Key, number>();
  for (const claim of claims) {
    const found = keys(claim);
    found.forEach((key, index) => {
      // A claim that stands twice in one place counts once.
      if (found.indexOf(key) === index) result.set(key, (result.get(key) ?? 0) + 1);
    });
  }
  return result;
}

const placesOf = ({ refArea }: Claim) => [refArea, ...componentAreas(refArea)];

/** A claim about several places together counts for each that it names. */
export const placeCounts = memoizeLast(
  (dataset: Dataset, filter: ClaimFilter): Counts<AreaId> => counts(dataset, filter, 'places', placesOf),
);

/** How many there are for all places together. */
export const countOfAllPlaces = memoizeLast(
  (dataset: Dataset, filter: ClaimFilter): number =>
    dataset.claims.filter(claimMatcher(dataset, filter, 'places')).length,
);

/** The areas that somebody named a figure of, and of how many figures each. */
export const knownPlaces = memoizeLast(({ claims }: Dataset): Counts<AreaId> => tally(claims, placesOf));

export function memberCounts(
  dataset: Dataset,
  filter: ClaimFilter,
  field: 'topics' | 'sources' | 'speakers',
  keys: (claim: Claim) => readonly string[],
): Counts<string> {
  return counts(dataset, filter, field, keys);
}
