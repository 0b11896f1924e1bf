import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { areasOf, type Figure, indicatorOf, isQuoted } from '../domain/figure';
import { idsOf } from '../domain/formula';
import { familyOf } from '../domain/indicator';
import { type DerivedChoices, derivationsUsing, spanOfFigure, visibleDerived } from './derived';
import { disputesOf } from './evidenceDerived';
import { visible } from './visible';

export const RELATIONS = ['quantity', 'place', 'speaker', 'document', 'contradicts', 'follows'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A figure among those that stand to it in one way, in the order of time. */
export type Circle = { readonly relation: Relation; readonly figures: readonly [Figure, ...Figure[]] };

/** The circles that a figure stands in, of what the filter leaves; those in which it would stand alone are left out. */
export function neighboursOf(dataset: Dataset, choices: DerivedChoices, id: string): readonly Circle[] {
  const all: readonly Figure[] = [...visible(dataset, choices).claims, ...visibleDerived(dataset, choices)];
  const figure = all.find((one) => one.id === id);
  if (!figure) return [];
  return RELATIONS.flatMap((relation): readonly Circle[] => {
    const isNear = nearness(dataset, relation, figure);
    const others = all.filter((other) => other !== figure && isNear(other));
    const [first, ...rest] = [figure, ...others].toSorted((a, b) => compareStarts(dataset, a, b));
    return first && others.length > 0 ? [{ relation, figures: [first, ...rest] }] : [];
  });
}

function nearness(dataset: Dataset, relation: Relation, figure: Figure): (other: Figure) => boolean {
  switch (relation) {
    case 'quantity': {
      const family = quantityOf(figure);
      return (other) => family !== null && quantityOf(other) === family;
    }
    case 'place': {
      const place = areasOf(figure).join('+');
      return (other) => areasOf(other).join('+') === place;
    }
    case 'speaker':
      return (other) =>
        isQuoted(figure) && isQuoted(other) && other.said.by !== null && other.said.by === figure.said.by;
    case 'document': {
      const sources = isQuoted(figure) ? sourcesOf(figure) : [];
      return (other) => isQuoted(other) && sourcesOf(other).some((source) => sources.includes(source));
    }
    case 'contradicts': {
      const disputed = disputesOf(dataset, figure.id).flatMap(({ claims }) => [...claims]);
      return (other) => disputed.some((claim) => claim === other.id);
    }
    case 'follows': {
      const above = derivationsUsing(dataset, figure.id).map(({ id }) => id);
      const below = isQuoted(figure) ? [] : idsOf(figure.derivation.formula);
      return (other) => [...above, ...below].some((id) => id === other.id);
    }
  }
}

function quantityOf(figure: Figure) {
  const indicator = indicatorOf(figure);
  return indicator && familyOf(indicator);
}

const sourcesOf = ({ appearances }: Claim) => appearances.map(({ source }) => source);

function compareStarts(dataset: Dataset, one: Figure, other: Figure): number {
  const [a, b] = [spanOfFigure(dataset, one).start, spanOfFigure(dataset, other).start];
  return a < b ? -1 : Number(a > b);
}
