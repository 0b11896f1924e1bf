import { selectsArea } from '../domain/area';
import { yearsOf } from '../domain/axis';
import { type Claim, claimSpan } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { AreaId } from '../domain/ids';
import { isUnnamed } from '../domain/period';
import type { Topic } from '../domain/topic';
import { groupsOf } from './groups';

/**
 * The years of which nobody has said anything on a topic, for the places asked for (none: for any place); as in charts, a
 * year that is not named is none of them. Speakers, sources and words change nothing here: what they hide has been said.
 */
export function emptyYears(dataset: Dataset, topic: Topic, places: readonly AreaId[]): readonly number[] {
  const all = groupsOf(dataset).byTopic.get(topic) ?? [];
  const claims = all.filter(({ refArea }) => places.length === 0 || selectsArea(places, refArea));
  const named = claims.filter(({ period }) => !isUnnamed(period));
  return yearsOf(dataset.axis).filter((year) => !named.some((claim) => describes(claim, year)));
}

function describes(claim: Claim, year: number): boolean {
  const { start, end } = claimSpan(claim);
  return start.slice(0, 4) <= String(year) && String(year) <= end.slice(0, 4);
}
