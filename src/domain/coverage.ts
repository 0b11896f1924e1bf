import { type Areas, groupsContaining, isPartOf } from './area';
import type { Claim } from './claim';
import type { AreaId } from './ids';
import type { Indicator } from './indicator';

/** What is known of a place: a figure of its own, one that follows by arithmetic, one for a group to which it belongs, or none. */
export const COVERAGE_STATES = ['quoted', 'derived', 'covered', 'none'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** What a view shows of a place: one of the four, or that what was said lies outside the filter. */
export const SHOWN_STATES = [...COVERAGE_STATES, 'outside'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/**
 * The state to show where `seen` is what the filter leaves and `said` what there is without it. A figure that is left is
 * shown; where the filter took one away, or only the figure for a group, nothing is said to be missing.
 */
export function shownState(seen: CoverageState, said: CoverageState): ShownState {
  return seen === 'quoted' || seen === 'derived' || seen === said ? seen : 'outside';
}

/** The state of an area among claims already narrowed to a topic and a time; `derived` lists areas with a derivation. */
export function coverageOf(
  areas: Areas,
  area: AreaId,
  claims: readonly Claim[],
  derived: readonly AreaId[] = [],
): CoverageState {
  if (claims.some((claim) => claim.refArea === area)) return 'quoted';
  if (derived.includes(area)) return 'derived';
  return claims.some((claim) => isPartOf(areas, area, claim.refArea)) ? 'covered' : 'none';
}

/**
 * True when somebody could give a figure of the area: one of those that the indicator is of, and for a share in the amount
 * of a whole, an area that is part of one.
 */
export function appliesTo(areas: Areas, { kind, of, areas: own }: Indicator, area: AreaId): boolean {
  if (own !== null && !own.includes(area)) return false;
  return kind !== 'share' || of === null || groupsContaining(areas, area).length > 0;
}
