import type { Refusal } from '../../domain/derivation';
import type { Text } from '../../i18n/text';

/** Why a derivation has no result, in a sentence. */
export function refusalText({ t }: Text, { fault }: Refusal): string {
  const isNamed = fault === 'suspended' || fault === 'set-aside' || fault === 'contradiction';
  return t(`evidence.derived.refused.${isNamed ? fault : 'other'}`);
}
