import type { Clock } from '../domain/clock';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Topic } from '../domain/topic';
import { chartContents, isCharted } from './chartContents';
import { type DerivedChoices, visibleDerived } from './derived';
import { drawnDerived } from './drawnDerived';
import { timelineModel } from './timeline';
import { visible } from './visible';

/** What the chart of a topic shows, without what the filter hides: statements, then what follows from them. */
export function chartFigures(dataset: Dataset, choices: DerivedChoices, topic: Topic): readonly Figure[] {
  const contents = chartContents(dataset, topic);
  const { ids } = visible(dataset, choices);
  const derived = visibleDerived(dataset, choices).filter((figure) => isCharted(contents, figure));
  return [...contents.claims.filter(({ id }) => ids.has(id)), ...derived];
}

/** The same of the lanes. */
export function timelineFigures(
  dataset: Dataset,
  choices: DerivedChoices & { readonly clock: Clock },
): readonly Figure[] {
  const { lanes } = timelineModel(dataset, drawnDerived(dataset, choices), choices.clock);
  const items = lanes.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const drawn = new Set<string>(items.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const derived = visibleDerived(dataset, choices).filter(({ id }) => drawn.has(id));
  return [...visible(dataset, choices).claims, ...derived];
}
