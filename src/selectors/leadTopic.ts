import type { Dataset } from '../domain/dataset';
import type { Topic } from '../domain/topic';
import { chartContents, isCharted } from './chartContents';
import { type DerivedChoices, visibleDerived } from './derived';
import { visible } from './visible';

/** So many charts are in the first screen. */
export const FIRST_SEEN = 3;

/**
 * The topic whose chart takes the large place: the first of those chosen, or else of all, of which the filter leaves
 * something; the first where it leaves nothing of any.
 */
export function leadTopic(dataset: Dataset, choices: DerivedChoices): Topic {
  const all = dataset.codes.topics.list.map(({ id }) => id);
  const chosen = all.filter((topic) => choices.topics.length === 0 || choices.topics.includes(topic));
  return chosen.find((topic) => hasFigures(dataset, choices, topic)) ?? chosen[0] ?? all[0] ?? '';
}

/** True when the filter leaves a quoted or a derived figure in the chart of the topic. */
function hasFigures(dataset: Dataset, choices: DerivedChoices, topic: Topic): boolean {
  const contents = chartContents(dataset, topic);
  const { ids } = visible(dataset, choices);
  return (
    contents.claims.some(({ id }) => ids.has(id)) ||
    visibleDerived(dataset, choices).some((figure) => isCharted(contents, figure))
  );
}

/** The topics in the order of their places, the leading one in the first place; the one that had it takes its own. */
export function chartOrder(topics: readonly Topic[], lead: Topic): readonly Topic[] {
  const [first] = topics;
  if (first === undefined || !topics.includes(lead)) return topics;
  return topics.map((topic) => (topic === lead ? first : topic === first ? lead : topic));
}

/** The same, those last of which the filter leaves nothing: they are lines below all others. */
export function emptyLast(dataset: Dataset, choices: DerivedChoices, topics: readonly Topic[]): readonly Topic[] {
  const isEmpty = (topic: Topic) => Number(!hasFigures(dataset, choices, topic));
  return topics.toSorted((one, other) => isEmpty(one) - isEmpty(other));
}
