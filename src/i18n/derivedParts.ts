import type { Derived } from '../domain/derivation';
import type { Interval } from '../domain/interval';
import { type Form, formOf, sayable, scaleOf } from './intervals';
import type { Text } from './text';

/**
 * A derived figure taken apart: how it is bounded, its bare number or pair of numbers, and what one of them stands
 * for (1e9 for billions, 0.01 for per cent). `value` is empty when nothing can be determined.
 */
export type DerivedParts = { readonly form: Form; readonly value: string; readonly factor: number };

/** `between`, `50–56`, 1e9; both ends bear the same decimals, and no more than the figures that they come from. */
export function derivedParts(text: Text, { stated, rounded, derivation }: Derived, dash = '–'): DerivedParts {
  const { interval, spread } = sayable(stated.interval, rounded.interval);
  const form = formOf(interval);
  const { factor, digits } = scaleOf(interval, derivation.unit, form === 'between' ? 0 : spread);
  const said = endsOf(form, interval);
  return { form, factor, value: said.map((end) => text.number(end / factor, digits)).join(dash) };
}

function endsOf(form: Form, { lo, hi }: Interval): readonly number[] {
  switch (form) {
    case 'between':
      return [lo, hi];
    case 'below':
    case 'atMost':
      return [hi];
    case 'unknown':
      return [];
    default:
      return [lo];
  }
}
