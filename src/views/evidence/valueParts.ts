import type { Derived } from '../../domain/derivation';
import { only } from '../../domain/interval';
import { derivedShort, intervalShort } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';

/** One end of a result: the words of its bound and the figure; either may be empty. */
export type ValuePart = { readonly bound: string; readonly value: string };

const FORMS = { '≈': 'about', '>': 'above', '≥': 'atLeast', '<': 'below', '≤': 'atMost' } as const;
const GAP = '\n';

/** A derived result as `between` **$50bn** `and` **$56bn**. */
export function valueParts(text: Text, derived: Derived): readonly ValuePart[] {
  const short = derivedShort(text, derived);
  const { lo, hi } = derived.stated.interval;
  if (short === '?') return [{ bound: text.t('interval.unknown'), value: '' }];
  const sign = Object.entries(FORMS).find(([mark]) => short.startsWith(mark));
  if (sign) return woven(text.t(`interval.${sign[1]}`, { value: GAP }), [short.slice(1)]);
  if (lo === hi) return [{ bound: '', value: short }];
  const { unit } = derived.derivation;
  const ends = [lo, hi].map((end) => intervalShort(text, only(end), unit));
  return woven(text.t('interval.between', { low: GAP, high: GAP }), ends);
}

function woven(template: string, values: readonly string[]): readonly ValuePart[] {
  const words = template.split(GAP);
  return values.map((value, index) => ({ bound: (words[index] ?? '').trim(), value }));
}
