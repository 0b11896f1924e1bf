import { claimTopic } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { groupBy } from '../lib/groupBy';
import { memoizeLast } from '../lib/memoize';

/** What is grouped once with a dataset: claims by topic as they stand and as they were said, statements by document. */
export const groupsOf = memoizeLast(({ claims, events, spoken }: Dataset) => {
  const placed = [...claims, ...events].flatMap((statement) =>
    statement.appearances.map((appearance) => ({ statement, appearance })),
  );
  return {
    byTopic: groupBy(claims, claimTopic),
    spokenByTopic: groupBy(spoken, claimTopic),
    bySource: groupBy(placed, ({ appearance }) => appearance.source),
  };
});
