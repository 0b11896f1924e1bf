import type { Derived } from '../../domain/derivation';
import { only } from '../../domain/interval';
import { derivedShort, intervalShort } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';

/** A piece of a result in words: the figures apart from the words of their bound. */
export type ValuePart = { readonly isValue: boolean; readonly words: string };

const FORMS = { '≈': 'about', '>': 'above', '≥': 'atLeast', '<': 'below', '≤': 'atMost' } as const;
const GAP = '\n';

/** A derived result as `between` **$50bn** `and` **$56bn**. */
export function valueParts(text: Text, derived: Derived): readonly ValuePart[] {
  const short = derivedShort(text, derived);
  const { lo, hi } = derived.stated.interval;
  if (short === '?') return [{ isValue: false, words: text.t('interval.unknown') }];
  const sign = Object.entries(FORMS).find(([mark]) => short.startsWith(mark));
  if (sign) return woven(text.t(`interval.${sign[1]}`, { value: GAP }), [short.slice(1)]);
  if (lo === hi) return [{ isValue: true, words: short }];
  const { unit } = derived.derivation;
  const ends = [lo, hi].map((end) => intervalShort(text, only(end), unit));
  return woven(text.t('interval.between', { low: GAP, high: GAP }), ends);
}

function woven(template: string, values: readonly string[]): readonly ValuePart[] {
  const pieces = template.split(GAP).flatMap((words, index): readonly ValuePart[] => {
    const value = values[index];
    return [{ isValue: false, words: words.trim() }, ...(value === undefined ? [] : [{ isValue: true, words: value }])];
  });
  return pieces.filter(({ words }) => words !== '');
}
