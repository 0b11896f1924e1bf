import type { Claim } from '../domain/claim';
import { type Contradiction, findContradictions, openContradictions } from '../domain/contradiction';
import type { Dataset } from '../domain/dataset';
import { memoizeLast } from '../lib/memoize';

/** Every pair of claims that cannot both hold, whatever the reader has set aside. */
export const contradictionsOf = memoizeLast((dataset: Dataset): readonly Contradiction[] =>
  findContradictions(dataset.claims),
);

/** The pairs of which the reader has set neither claim aside. */
export const openDisputes = memoizeLast((dataset: Dataset, aside: readonly string[]): readonly Contradiction[] =>
  openContradictions(contradictionsOf(dataset), aside),
);

/** Claims in the order of speech, without those that the reader has set aside. */
export const notSetAside = memoizeLast((dataset: Dataset, aside: readonly string[]): readonly Claim[] =>
  aside.length === 0 ? dataset.spoken : dataset.spoken.filter(({ id }) => !aside.includes(id)),
);

/** True for a claim that cannot hold together with another, or that the reader has set aside. */
export function isInDispute(dataset: Dataset, aside: readonly string[], claim: string): boolean {
  return aside.includes(claim) || contradictionsOf(dataset).some(({ claims }) => claims.some((id) => id === claim));
}
