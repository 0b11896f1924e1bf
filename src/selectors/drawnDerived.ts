import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { Interval } from '../domain/interval';
import { memoizeLast } from '../lib/memoize';
import { derivedOf } from './derived';

const NONE: readonly Derived[] = [];

const drawable = memoizeLast((dataset: Dataset, aside: readonly string[]) =>
  derivedOf(dataset, aside).derived.filter(
    ({ derivation: { indicator, standing }, stated: { interval } }) =>
      indicator !== null && indicator.kind !== 'share' && standing !== 'check-only' && isBounded(interval),
  ),
);

/** False for "anything above zero", which has no place on an axis. */
const isBounded = ({ lo, hi }: Interval) => lo > 0 || Number.isFinite(hi);

/**
 * Derived figures that are drawn beside quoted ones: amounts of a measure that people quote too, and no mere checks.
 * None while they are switched off. Filters do not change the list: what they leave out fades.
 */
export function drawnDerived(
  dataset: Dataset,
  { derived, aside }: { readonly derived: boolean; readonly aside: readonly string[] },
): readonly Derived[] {
  return derived ? drawable(dataset, aside) : NONE;
}
