import { type Areas, firstGroup } from '../domain/area';
import { type Claim, claimSpan } from '../domain/claim';
import { isUnnamed } from '../domain/period';
import { smallest } from '../lib/extremes';
import type { ChartContents } from './chartContents';

/**
 * The one claim that a chart's title may state, among those shown: of the measure that stands first for its topic, for
 * the five together or else for the only place, about the latest named time. Null when no single one comes out: several
 * places beside each other, two claims about one time, or none that has a rank.
 */
export function chartFinding(areas: Areas, { marks }: ChartContents, shown: ReadonlySet<string>): Claim | null {
  const ranked = marks
    .map(({ claim }) => claim)
    .filter((claim) => shown.has(claim.id) && rankOf(claim) < Number.POSITIVE_INFINITY);
  const first = smallest(ranked.map(rankOf));
  const leading = ranked.filter((claim) => rankOf(claim) === first);
  const region = firstGroup(areas);
  const regional = leading.filter(({ refArea }) => refArea === region);
  const candidates = regional.length > 0 ? regional : leading;
  if (new Set(candidates.map(({ refArea }) => refArea)).size !== 1) return null;
  const named = candidates.filter(({ period }) => !isUnnamed(period));
  const timed = named.length > 0 ? named : candidates;
  const latest = timed
    .map((claim) => claimSpan(claim).end)
    .sort()
    .at(-1);
  const [only, ...rivals] = timed.filter((claim) => claimSpan(claim).end === latest);
  return only && rivals.length === 0 ? only : null;
}

function rankOf({ indicator }: Claim): number {
  return indicator.rank ?? Number.POSITIVE_INFINITY;
}
