import type { Refusal } from '../../domain/derivation';

/** The message for why a derivation has no result. */
export function reasonOf({ fault }: Refusal): 'suspended' | 'set-aside' | 'contradiction' | 'other' {
  return fault === 'suspended' || fault === 'set-aside' || fault === 'contradiction' ? fault : 'other';
}
