import type { Claim, NewsEvent } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import {
  activeFields,
  type ClaimFilter,
  claimMatcher,
  eventMatches,
  type FilterField,
  filterOf,
  subjectOf,
} from '../domain/filter';
import { memoizeLast } from '../lib/memoize';

/** What the filter leaves, in the order of speech, with a set of ids for those who only ask whether. */
export type Visible = {
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly ids: ReadonlySet<string>;
};

const select = memoizeLast((dataset: Dataset, filter: ClaimFilter): Visible => {
  const claims = dataset.spoken.filter(claimMatcher(dataset, filter));
  const events = dataset.events.filter((event) => eventMatches(dataset, event, filter));
  return { claims, events, ids: new Set<string>([...claims, ...events].map(({ id }) => id)) };
});

export function visible(dataset: Dataset, filter: ClaimFilter): Visible {
  return select(dataset, filterOf(filter));
}

const selectSayable = memoizeLast((dataset: Dataset, subject: ClaimFilter): readonly Claim[] =>
  dataset.spoken.filter(claimMatcher(dataset, subject)),
);

/** All that was said of the places, topics and time asked about, whoever said it: without it, nobody did. */
export function claimsOnSubject(dataset: Dataset, filter: ClaimFilter): readonly Claim[] {
  const subject = subjectOf(filter);
  return subject === filter ? visible(dataset, filter).claims : selectSayable(dataset, filterOf(subject));
}

/**
 * The filters that empty a view: those without which at least one of its claims would be seen. When no single one
 * does it, all that are on are named.
 */
export function emptiedBy(dataset: Dataset, claims: readonly Claim[], filter: ClaimFilter): readonly FilterField[] {
  const active = activeFields(filter);
  const single = active.filter((field) => claims.some(claimMatcher(dataset, filter, field)));
  return single.length > 0 ? single : active;
}

/** The same for the chart of a topic: only the topic, where letting go of that is enough. */
export function emptiedByTopic(
  dataset: Dataset,
  claims: readonly Claim[],
  filter: ClaimFilter,
): readonly FilterField[] {
  const isTopicEnough = filter.topics.length > 0 && claims.some(claimMatcher(dataset, filter, 'topics'));
  return isTopicEnough ? ['topics'] : emptiedBy(dataset, claims, filter);
}
