import type { Derived } from '../domain/derivation';
import { endsInUnit, formKey, measuredResult, perUnit } from './intervals';
import type { Text } from './text';

/** One end of a result: the words of its bound and the figure; either may be empty. */
export type ValuePart = { readonly bound: string; readonly value: string };

/** A derived result as `between` **$50bn** `and` **$56bn**. */
export function valueParts(text: Text, derived: Derived): readonly ValuePart[] {
  const result = measuredResult(text, derived);
  const template = text.template(formKey(result));
  const ends = endsInUnit(text, result);
  if (ends.length === 0) return [{ bound: template[0] ?? '', value: '' }];
  return ends.map((end, index) => ({
    bound: template[2 * index]?.trim() ?? '',
    value: index === ends.length - 1 ? perUnit(text, result.unit, end) : end,
  }));
}
