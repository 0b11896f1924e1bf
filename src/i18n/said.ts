import { type Claim, SAID_YEAR_INFERRED } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
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

const MARKS = { reported: '†', inferred: '‡' } as const;

/** How a day is known where it is not as printed; null where it is. */
function unprinted({ said, scope }: Claim): keyof typeof MARKS | null {
  if (said.basis !== 'printed') return said.basis;
  return scope.includes(SAID_YEAR_INFERRED) ? 'inferred' : null;
}

/** The day of speech with a mark where the document does not print it: `9 October 2025†`. */
export function markedDay(text: Text, claim: Claim): string {
  const basis = unprinted(claim);
  return `${saidDay(text, claim)}${basis === null ? '' : MARKS[basis]}`;
}

/** The day of publication with the same marks: `6 March 2026‡`. */
export function markedPublished(text: Text, { published, publishedBasis: basis }: Source): string {
  return `${longDay(text, published)}${basis === 'printed' ? '' : MARKS[basis]}`;
}

/** What those marks of days mean that these claims, and the documents they first stand in, have: a line each. */
export function dayNotes(text: Text, dataset: Dataset, claims: readonly Claim[]): readonly string[] {
  const published = claims.map((claim) => dataset.sourceById.get(claim.appearances[0].source)?.publishedBasis);
  const found = new Set([...claims.map(unprinted), ...published]);
  return (['reported', 'inferred'] as const)
    .filter((basis) => found.has(basis))
    .map((basis) => `${MARKS[basis]} ${text.t(`quoted.${basis}`)}`);
}
