import type { Dataset } from '../domain/dataset';
import { type ClaimFilter, claimMatcher } from '../domain/filter';
import { type ClaimChange, changedId, changesBetween } from '../domain/versionChanges';
import { memoizeLast } from '../lib/memoize';
import { provenanceOf } from './derived';

/** What differs in the claims that an address is about, and how much beside them. */
export type VersionDifference = { readonly about: readonly ClaimChange[]; readonly elsewhere: number };

const changes = memoizeLast(changesBetween);

/**
 * The address is about the open claim, or about the claims under the open derived figure; when none is open, about
 * all that the filter leaves in either version.
 */
export function versionDifference(
  then: Dataset,
  now: Dataset,
  open: string | null,
  filter: ClaimFilter,
): VersionDifference {
  const all = changes(then, now);
  const ids = openClaims(then, open) ?? shownClaims(then, now, filter);
  const about = all.filter((change) => ids.has(changedId(change)));
  return { about, elsewhere: all.length - about.length };
}

function openClaims(then: Dataset, open: string | null): ReadonlySet<string> | null {
  if (open === null) return null;
  const derivation = then.derivationById.get(open);
  if (derivation) return new Set(provenanceOf(then, derivation).claims.map(({ id }) => id));
  return then.claimById.has(open) ? new Set([open]) : null;
}

function shownClaims(then: Dataset, now: Dataset, filter: ClaimFilter): ReadonlySet<string> {
  // Words are looked for in what is shown: a claim that only the other version has is told as one of elsewhere.
  const isShown = claimMatcher(then, filter);
  return new Set([...then.claims, ...now.claims].filter(isShown).map(({ id }) => id));
}

/** The id of a statement or of what is derived, if the data have it; else null. */
export function idIn({ statementById, derivationById }: Dataset, id: string | null): string | null {
  return id !== null && (statementById.has(id) || derivationById.has(id)) ? id : null;
}
