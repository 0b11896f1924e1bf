import type { Claim, NewsEvent } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import {
  type ClaimFilter,
  claimMatcher,
  eventMatches,
  FILTER_FIELDS,
  type FilterField,
  isActive,
} from '../domain/filter';
import { memoizeLast } from '../lib/memoize';

/** What the filter leaves, in the order of speech, with a set of ids for those who only ask whether. */
export type Visible = {
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly ids: ReadonlySet<string>;
};

const select = memoizeLast((dataset: Dataset, ...[time, places, topics, sources, speakers, q]: FilterArgs): Visible => {
  const filter = { time, places, topics, sources, speakers, q };
  const claims = dataset.spoken.filter(claimMatcher(filter));
  const events = dataset.events.filter((event) => eventMatches(event, filter));
  return { claims, events, ids: new Set<string>([...claims, ...events].map(({ id }) => id)) };
});

type FilterArgs = readonly [
  ClaimFilter['time'],
  ClaimFilter['places'],
  ClaimFilter['topics'],
  ClaimFilter['sources'],
  ClaimFilter['speakers'],
  ClaimFilter['q'],
];

export function visible(dataset: Dataset, { time, places, topics, sources, speakers, q }: ClaimFilter): Visible {
  return select(dataset, time, places, topics, sources, speakers, q);
}

/** The filters that are on. */
export function activeFields(filter: ClaimFilter): readonly FilterField[] {
  return FILTER_FIELDS.filter((field) => isActive(filter, field));
}

/**
 * The filters that empty a view: those without which at least one of its claims would be seen. When no single one
 * does it, all that are on are named.
 */
export function emptiedBy(claims: readonly Claim[], filter: ClaimFilter): readonly FilterField[] {
  const active = activeFields(filter);
  const single = active.filter((field) => claims.some(claimMatcher(filter, field)));
  return single.length > 0 ? single : active;
}
