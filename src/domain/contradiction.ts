import { groupBy } from '../lib/groupBy';
import type { Claim } from './claim';
import { claimInterval } from './claimInterval';
import { compareClaims, quantityKey } from './comparison';
import type { ClaimId } from './ids';
import type { Interval } from './interval';
import { intersect } from './intervalArithmetic';
import { intervalIndex } from './intervalIndex';

/** Two claims about one quantity that cannot both hold, in the order given. */
export type Contradiction = { readonly claims: readonly [ClaimId, ClaimId] };

/** Every pair of claims that contradict each other, even when both are taken as rounded. */
export function findContradictions(claims: readonly Claim[]): readonly Contradiction[] {
  const groups = groupBy(claims, quantityKey);
  return [...groups.values()].flatMap((group) => (canAllHold(group) ? [] : pairsIn(group)));
}

/** The pairs of which the reader has set neither claim aside. */
export function openContradictions(
  contradictions: readonly Contradiction[],
  aside: readonly string[],
): readonly Contradiction[] {
  return contradictions.filter(({ claims: [a, b] }) => !aside.includes(a) && !aside.includes(b));
}

/** The claims under dispute: nothing may be computed from them until one of each pair is set aside. */
export function suspendedBy(contradictions: readonly Contradiction[], aside: readonly string[]): ReadonlySet<string> {
  return new Set(openContradictions(contradictions, aside).flatMap(({ claims }) => claims));
}

/** Intervals meet pairwise exactly when one value lies in all of them, so most groups need no pairs. */
function canAllHold(group: readonly Claim[]): boolean {
  let common: Interval | null = null;
  for (const claim of group) {
    const interval = claimInterval(claim, 'rounded');
    common = common && interval ? intersect(common, interval) : interval;
    if (!common) return false;
  }
  return true;
}

function pairsIn(group: readonly Claim[]): readonly Contradiction[] {
  const { apart } = intervalIndex(group.map((claim) => claimInterval(claim, 'rounded')));
  return group.flatMap((one, index) =>
    apart(claimInterval(one, 'rounded')).flatMap((at): readonly Contradiction[] => {
      const other = at > index ? group[at] : undefined;
      return other && compareClaims(one, other).kind === 'contradictory' ? [{ claims: [one.id, other.id] }] : [];
    }),
  );
}
