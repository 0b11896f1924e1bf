import { type Claim, claimSpan } from '../domain/claim';
import type { IndicatorId } from '../domain/ids';

/** A figure for a group of places, with the growth, shares and parts that narrow it and were said with it. */
export type RegionRow = { readonly claim: Claim; readonly companions: readonly Claim[] };

/** In the order of the time they describe; a companion joins the figure it narrows when both speak of one period. */
export function regionRows(claims: readonly Claim[]): readonly RegionRow[] {
  const ends = new Map(claims.map((claim) => [claim, claimSpan(claim).end]));
  const endOf = (claim: Claim) => ends.get(claim) ?? '';
  const inTime = [...claims].sort((a, b) => laterFirst(endOf(b), endOf(a)) || rankOf(a) - rankOf(b));
  const heads = new Map<string, Claim>();
  for (const claim of inTime) {
    const key = headKey(claim, claim.indicator.id);
    if (!heads.has(key)) heads.set(key, claim);
  }
  const companions = new Map<Claim, Claim[]>();
  const rows: Claim[] = [];
  for (const claim of inTime) {
    const { of } = claim.indicator;
    const head = of === null ? undefined : heads.get(headKey(claim, of));
    if (head) listOf(companions, head).push(claim);
    else rows.push(claim);
  }
  return rows.map((claim) => ({ claim, companions: companions.get(claim) ?? [] }));
}

/** One measure, place, speaker and period. */
function headKey({ refArea, said, period }: Claim, indicator: IndicatorId): string {
  return `${indicator} ${refArea} ${said.by} ${JSON.stringify(period)}`;
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The place of a claim's indicator among those of its topic, the leading one first; those without one come last. */
export function rankOf({ indicator }: Claim): number {
  return indicator.rank ?? Number.MAX_SAFE_INTEGER;
}

/** Compares two days, the later one first. */
export function laterFirst(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
