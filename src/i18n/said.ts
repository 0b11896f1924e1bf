import { type Claim, SAID_YEAR_INFERRED } from '../domain/claim';
import type { Source } from '../domain/source';
import { longDay, saidDay } from './dates';
import type { Text } from './text';

const BASIS_KEYS = {
  printed: 'evidence.saidPrinted',
  inferred: 'evidence.saidInferred',
  reported: 'evidence.saidReported',
} as const;

/** The day of speech and how it is known: `9 October 2025; not printed in the document, known from other reports`. */
export function saidText(text: Text, claim: Claim): string {
  const { basis } = claim.said;
  const isYearInferred = basis === 'printed' && claim.scope.includes(SAID_YEAR_INFERRED);
  return text.t(isYearInferred ? 'evidence.saidYearInferred' : BASIS_KEYS[basis], { day: saidDay(text, claim) });
}

/** The day of publication; one that the article does not print says so: `6 March 2026, inferred`. */
export function publishedDay(text: Text, { published, publishedBasis }: Source): string {
  const day = longDay(text, published);
  return publishedBasis === 'printed' ? day : text.t('evidence.saidInferred', { day });
}
