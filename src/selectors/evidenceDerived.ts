import type { Claim } from '../domain/claim';
import type { Contradiction } from '../domain/contradiction';
import type { Dataset } from '../domain/dataset';
import type { Derivation, Derived, Refusal } from '../domain/derivation';
import type { Figure } from '../domain/figure';
import { type Formula, idsOf } from '../domain/formula';
import type { QuoteParts } from '../domain/quote';
import { shortenedEnd, shortenedStart } from '../lib/cutWords';
import { derivationsUsing, resultOf } from './derived';
import { contradictionsOf } from './disputes';

/** A derivation with its result, or with the reason why it has none. */
export type Outcome = {
  readonly derivation: Derivation;
  readonly derived: Derived | null;
  readonly refusal: Refusal | null;
};

export function outcomeOf(dataset: Dataset, aside: readonly string[], derivation: Derivation): Outcome {
  return { derivation, ...resultOf(dataset, aside, derivation.id) };
}

/** What rests on a claim or a derivation, those that name it first. */
export function outcomesFrom(dataset: Dataset, aside: readonly string[], id: string): readonly Outcome[] {
  return derivationsUsing(dataset, id).map((derivation) => outcomeOf(dataset, aside, derivation));
}

/** What a formula names, claims and derivations alike, in its order; the derivations with or without a result. */
export type Operand = { readonly type: 'claim'; readonly claim: Claim } | ({ readonly type: 'derivation' } & Outcome);

export function operandsOf(dataset: Dataset, aside: readonly string[], formula: Formula): readonly Operand[] {
  return idsOf(formula).flatMap((id): readonly Operand[] => {
    const claim = dataset.claimById.get(id);
    if (claim) return [{ type: 'claim', claim }];
    const derivation = dataset.derivationById.get(id);
    return derivation ? [{ type: 'derivation', ...outcomeOf(dataset, aside, derivation) }] : [];
  });
}

/** The claims and computed figures that a formula can be filled with, by their ids. */
export function figureById(dataset: Dataset, aside: readonly string[]): (id: string) => Figure | null {
  return (id) => dataset.claimById.get(id) ?? resultOf(dataset, aside, id).derived;
}

/** The disputes that a claim is in, whatever the reader has set aside. */
export function disputesOf(dataset: Dataset, claim: string): readonly Contradiction[] {
  return contradictionsOf(dataset).filter(({ claims }) => claims.some((id) => id === claim));
}

/** The words around a figure, cut at words to so many characters a side; what is left out shows as an ellipsis. */
export function aroundFigure({ before, figure, after }: QuoteParts, limit = 90): QuoteParts {
  if (figure === '') return { before, figure, after };
  return {
    before: shortenedStart(before, limit),
    figure,
    after: shortenedEnd(after, limit),
  };
}
