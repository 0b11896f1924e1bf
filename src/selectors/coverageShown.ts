import { selectsArea } from '../domain/area';
import { yearsOf } from '../domain/axis';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import { type ClaimFilter, isWithin } from '../domain/filter';
import { memoizeLast } from '../lib/memoize';
import { type Coverage, coverageMatrix } from './coverage';
import { type DerivedChoices, derivedOf, derivedOnSubject, visibleDerived } from './derived';
import { claimsOnSubject, visible } from './visible';

/**
 * The coverage under the reader's choices. Every cell names its own place, quantity and year: what a filter takes out of
 * it, whichever filter that is, lies outside the filter. The gaps are those of the places, topics and years asked for,
 * whoever speaks.
 */
export function coverageShown(dataset: Dataset, choices: DerivedChoices): Coverage {
  const { time, places, topics, aside, derived } = choices;
  return compute(
    dataset,
    visible(dataset, choices).claims,
    visibleDerived(dataset, choices),
    dataset.claims,
    derived ? derivedOf(dataset, aside).derived : NONE,
    claimsOnSubject(dataset, choices),
    derivedOnSubject(dataset, choices),
    time,
    places,
    topics,
  );
}

const NONE: readonly Derived[] = [];

const compute = memoizeLast(
  (
    dataset: Dataset,
    seen: readonly Claim[],
    seenDerived: readonly Derived[],
    said: readonly Claim[],
    saidDerived: readonly Derived[],
    sayable: readonly Claim[],
    sayableDerived: readonly Derived[],
    time: ClaimFilter['time'],
    places: ClaimFilter['places'],
    topics: ClaimFilter['topics'],
  ): Coverage =>
    coverageMatrix(
      dataset,
      { claims: seen, derived: seenDerived },
      { claims: said, derived: saidDerived },
      {
        claims: sayable,
        derived: sayableDerived,
        areas: dataset.codes.areas.list
          .map(({ id }) => id)
          .filter((id) => places.length === 0 || selectsArea(places, id)),
        topics: topics.length > 0 ? topics : dataset.codes.topics.list.map(({ id }) => id),
        years: yearsOf(dataset.axis).filter((year) => isWithin({ start: `${year}-01-01`, end: `${year}-12-31` }, time)),
      },
    ),
);
