import { changeBetween, type RatedChange } from '../domain/change';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type Figure, figureKey } from '../domain/figure';
import { type Arrival, type Ladder, laddersOf } from '../domain/ladder';
import { type PartCheck, partChecks } from '../domain/partOfWhole';
import { groupBy } from '../lib/groupBy';
import { memoizeLast } from '../lib/memoize';
import { derivedOf, saidOn, spanOfFigure, supportingClaims } from './derived';
import { notSetAside } from './disputes';

const ladders = memoizeLast((dataset: Dataset, aside: readonly string[]): ReadonlyMap<string, Ladder> => {
  const quoted = notSetAside(dataset, aside).map((claim): Arrival => ({ day: claim.said.on, figure: claim }));
  const derived = derivedOf(dataset, aside).derived.map(
    (figure): Arrival => ({ day: saidOn(dataset, figure), figure }),
  );
  return laddersOf([...quoted, ...derived]);
});

/** What was known, day by day, of every quantity of which anybody named an amount. */
export function allLadders(dataset: Dataset, aside: readonly string[]): readonly Ladder[] {
  return [...ladders(dataset, aside).values()];
}

/** The ladder of what a figure is about; null when it names no amount, or the claim is set aside and was alone. */
export function ladderOf(dataset: Dataset, aside: readonly string[], figure: Figure): Ladder | null {
  const key = figureKey(figure);
  return key === null ? null : (ladders(dataset, aside).get(key) ?? null);
}

/** Every check of parts against their whole. */
export const partChecksOf = memoizeLast((dataset: Dataset, aside: readonly string[]): readonly PartCheck[] =>
  partChecks(notSetAside(dataset, aside), dataset.codes.areas),
);

/** The same by each of the claims that have a part in them. */
const checksByClaim = memoizeLast((checks: readonly PartCheck[]): ReadonlyMap<string, readonly PartCheck[]> => {
  const entries = checks.flatMap((check) =>
    [...new Set([...check.parts, check.whole, ...(check.share ? [check.share] : [])])].map((id) => ({ id, check })),
  );
  const found = groupBy(entries, ({ id }): string => id);
  return new Map([...found].map(([id, list]) => [id, list.map(({ check }) => check)]));
});

/** The checks of parts against their whole that a claim has a part in. */
export function checksOf(dataset: Dataset, aside: readonly string[], { id }: Claim): readonly PartCheck[] {
  return checksByClaim(partChecksOf(dataset, aside)).get(id) ?? [];
}

/**
 * The changes between a figure and every other of the same quantity in another period, earlier to later, in the order
 * of the other's period. Two figures that rest on one claim are left out: their change is that which was quoted.
 */
export function changesOf(dataset: Dataset, aside: readonly string[], figure: Figure): readonly RatedChange[] {
  const grounds = new Set(supportingClaims(dataset, figure));
  const others: readonly Figure[] = [...notSetAside(dataset, aside), ...derivedOf(dataset, aside).derived];
  return others
    .filter((other) => !supportingClaims(dataset, other).some((claim) => grounds.has(claim)))
    .map((other) => ({ other, start: spanOfFigure(dataset, other).start }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .flatMap(({ other, start }) => {
      const isLater = start > spanOfFigure(dataset, figure).start;
      const change = isLater ? changeBetween(figure, other) : changeBetween(other, figure);
      return change.kind === 'not-comparable' ? [] : [change];
    });
}
