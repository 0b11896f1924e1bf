import type { Verdict } from '../../domain/verdict';
import type { Text } from '../../i18n/text';
import { inUnitOf } from '../../i18n/verdicts';

/** What holds if both do: `Both hold: more than $50bn, if both are of one year.` */
export function togetherText(text: Text, { kind, common, claims }: Verdict): string {
  const { t } = text;
  if (kind === 'contradicts') return t('beside.neverBoth');
  if (kind === 'part' || kind === 'too-large') return t('beside.parts');
  const known = inUnitOf(text, claims[0], common);
  if (known === '') return t('beside.separate');
  return t(kind === 'unnamed' ? 'beside.togetherIf' : 'beside.together', { known });
}
