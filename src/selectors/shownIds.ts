import type { Dataset } from '../domain/dataset';
import { memoizeLast } from '../lib/memoize';
import { type DerivedChoices, visibleDerived } from './derived';
import { visible } from './visible';

/** Ids of the claims, events and derived figures that the filters leave. */
export const shownIds = memoizeLast((dataset: Dataset, choices: DerivedChoices): ReadonlySet<string> => {
  const derived = visibleDerived(dataset, choices).map(({ id }) => id);
  return new Set<string>([...visible(dataset, choices).ids, ...derived]);
});
