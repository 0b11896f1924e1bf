import type { Claim } from '../domain/claim';
import type { Clock } from '../domain/clock';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { Figure } from '../domain/figure';
import type { Topic } from '../domain/topic';
import { addsUp } from './addsUp';
import { type ChartContents, chartContents, isCharted } from './chartContents';
import { coverageShown } from './coverageShown';
import { type DerivedChoices, visibleDerived } from './derived';
import { drawnDerived } from './drawnDerived';
import { shownIds } from './shownIds';
import { timelineModel } from './timeline';
import { visible } from './visible';

/** The chart of a topic, and what of it the filter leaves: statements, and what follows from them. */
export function chartShown(dataset: Dataset, choices: DerivedChoices, topic: Topic): ChartShown {
  const contents = chartContents(dataset, topic);
  const { ids } = visible(dataset, choices);
  const derived = visibleDerived(dataset, choices).filter((figure) => isCharted(contents, figure));
  const claims = contents.claims.filter(({ id }) => ids.has(id));
  return { contents, ids, claims, derived };
}

type ChartShown = {
  readonly contents: ChartContents;
  /** Of all that the filter leaves. */
  readonly ids: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly derived: readonly Derived[];
};

/** What the chart of a topic shows, without what the filter hides: statements, then what follows from them. */
export function chartFigures(dataset: Dataset, choices: DerivedChoices, topic: Topic): readonly Figure[] {
  const { claims, derived } = chartShown(dataset, choices, topic);
  return [...claims, ...derived];
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

/** The same of the bar: what was said of the five, its parts, and the most that follows for them. */
export function addsUpFigures(dataset: Dataset, choices: DerivedChoices): readonly Figure[] {
  const model = addsUp(dataset, choices);
  if (!model) return [];
  const shown = shownIds(dataset, choices);
  const figures = [model.said.claim, ...model.parts.map(({ figure }) => figure), model.ceiling?.figure];
  return figures.filter((figure) => figure !== undefined).filter(({ id }) => shown.has(id));
}

/** The same of the matrix, each figure once. */
export function coverageFigures(dataset: Dataset, choices: DerivedChoices): readonly Figure[] {
  const cells = coverageShown(dataset, choices).groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return [...new Set(cells.flatMap(({ claims, derived }) => [...claims, ...derived]))];
}
