import type { Claim, NewsEvent } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import {
  activeFields,
  type ClaimFilter,
  claimMatcher,
  eventMatches,
  type FilterField,
  subjectOf,
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

const selectSayable = memoizeLast(
  (
    dataset: Dataset,
    time: ClaimFilter['time'],
    places: ClaimFilter['places'],
    topics: ClaimFilter['topics'],
  ): readonly Claim[] =>
    dataset.spoken.filter(claimMatcher({ time, places, topics, sources: [], speakers: [], q: '' })),
);

/** All that was said of the places, topics and time asked about, whoever said it: without it, nobody did. */
export function sayable(dataset: Dataset, filter: ClaimFilter): readonly Claim[] {
  if (subjectOf(filter) === filter) return visible(dataset, filter).claims;
  return selectSayable(dataset, filter.time, filter.places, filter.topics);
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
