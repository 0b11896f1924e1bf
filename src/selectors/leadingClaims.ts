import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';

/** So many are enough to begin with, where none of them leads. */
const SOME = 7;

/** Of what the filter leaves, the best known claim of each leading indicator and area, or else any: the latest said. */
export function leadingClaims(dataset: Dataset, shown: readonly Claim[]): readonly Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of shown) {
    const { id, rank } = claim.indicator;
    if (rank === 1 && claim.period.kind !== 'month') latest.set(`${id} ${claim.refArea}`, claim);
  }
  const found = latest.size > 0 ? [...latest.values()] : shown.slice(-SOME);
  const leading = new Set(found);
  return dataset.claims.filter((claim) => leading.has(claim));
}
