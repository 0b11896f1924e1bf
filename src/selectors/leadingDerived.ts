import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { AreaId } from '../domain/ids';
import { isPartOfYear, isUnnamed } from '../domain/period';
import type { Topic } from '../domain/topic';
import { memoizeLast } from '../lib/memoize';
import { type DerivedChoices, derivedOnSubject, visibleDerived } from './derived';
import { drawnDerived } from './drawnDerived';
import { mapTopic } from './mapOf';

const NO_PLACES: DerivedChoices['places'] = [];

/**
 * Derived figures that may stand for a single place on the map: of the ranked indicators of its topic, within the
 * chosen time, whatever the places chosen. Those of the leading indicator first, then years before months, the latest
 * first. None while they are switched off.
 */
export function leadingDerived(dataset: Dataset, choices: DerivedChoices): readonly Derived[] {
  const seen = visibleDerived(dataset, { ...choices, places: NO_PLACES });
  return order(drawnDerived(dataset, choices), seen, mapTopic(dataset, choices.topics));
}

/** The places of which a derived figure may stand on the map, were every voice let in. */
export function leadingAreas(dataset: Dataset, choices: DerivedChoices): readonly AreaId[] {
  const said = derivedOnSubject(dataset, { ...choices, places: NO_PLACES });
  return areasOf(drawnDerived(dataset, choices), said, mapTopic(dataset, choices.topics));
}

const areasOf = memoizeLast((...args: Parameters<typeof inOrder>): readonly AreaId[] =>
  inOrder(...args).flatMap(({ derivation }) => derivation.areas),
);

const order = memoizeLast(inOrder);

function inOrder(drawn: readonly Derived[], seen: readonly Derived[], topic: Topic): readonly Derived[] {
  const left = new Set(seen);
  return drawn
    .filter((figure) => {
      const { indicator, areas } = figure.derivation;
      return indicator !== null && areas.length === 1 && indicator.topic === topic && left.has(figure);
    })
    .filter((figure) => Number.isFinite(rankOf(figure)))
    .sort((a, b) => rankOf(a) - rankOf(b) || isMonth(a) - isMonth(b) || (endOf(a) > endOf(b) ? -1 : 1));
}

function rankOf({ derivation: { indicator } }: Derived): number {
  return indicator?.rank ?? Number.POSITIVE_INFINITY;
}

function isMonth({ derivation }: Derived): number {
  return isPartOfYear(derivation.period) ? 1 : 0;
}

function endOf({ derivation: { period } }: Derived): string {
  return isUnnamed(period) ? '' : period.end;
}
