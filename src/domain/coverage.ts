import { type Area, REGION, type Republic } from './area';
import type { Claim } from './claim';

/** What is known of a place: a figure of its own, one that follows by arithmetic, one for the five together, or none. */
export const COVERAGE_STATES = ['quoted', 'derived', 'covered', 'none'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** The state of a republic among claims already narrowed to a topic and a time; `derived` lists areas with a derivation. */
export function coverageOf(area: Republic, claims: readonly Claim[], derived: readonly Area[] = []): CoverageState {
  if (claims.some((claim) => claim.refArea === area)) return 'quoted';
  if (derived.includes(area)) return 'derived';
  return claims.some((claim) => claim.refArea === REGION) ? 'covered' : 'none';
}
