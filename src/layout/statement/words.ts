import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { QuoteChoice } from '../../domain/quote';
import { claimPeriod, claimWhat, speakerInFull } from '../../i18n/describe';
import { boundText, valueAfterBound } from '../../i18n/figures';
import { publisherWords } from '../../i18n/publisherWords';
import { publishedDay, saidText } from '../../i18n/said';
import { shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { runsOf } from '../page/noteQuote';
import type { NoteRun } from '../page/noteRun';

/** Words of a quote with the figure marked, and whose they are; empty for the document's own. */
export type CardQuote = { readonly runs: readonly NoteRun[]; readonly whose: string };

/** What a card of one statement says. */
export type StatementWords = {
  /** The bound as it stands before the figure, empty for a plain number, and the figure. */
  readonly bound: string;
  readonly value: string;
  readonly what: string;
  readonly period: string;
  /** The quote in the words of the reader, and in those of the document where they differ and both are wanted. */
  readonly quotes: readonly CardQuote[];
  readonly speaker: string;
  readonly role: string;
  /** When it was said and how that is known; who printed it, and when. */
  readonly facts: readonly string[];
};

const WHOLE = Number.POSITIVE_INFINITY;

export function statementWords(text: Text, dataset: Dataset, claim: Claim, choice: QuoteChoice): StatementWords {
  const { name, role } = speakerInFull(text, dataset, claim);
  const source = dataset.sourceById.get(claim.appearances[0].source);
  const inWordsOf = (wanted: 'original' | 'translation'): CardQuote => {
    const shown = shownQuotes(text, source, claim.appearances[0], wanted);
    return {
      runs: shown.flatMap((quote) => runsOf(quote, [claim], WHOLE)),
      whose: shown.map(({ whose }) => whose).join('; '),
    };
  };
  const [original, translation] = [inWordsOf('original'), inWordsOf('translation')];
  const isSame = wordsOf(original) === wordsOf(translation);
  return {
    bound: boundText(text, claim),
    value: valueAfterBound(text, claim),
    what: claimWhat(text, claim),
    period: claimPeriod(text, claim),
    quotes:
      choice === 'original' || isSame ? [original] : choice === 'translation' ? [translation] : [translation, original],
    speaker: name,
    role,
    facts: [
      saidText(text, claim),
      ...(source ? [`${publisherWords(text, source)}, ${publishedDay(text, source)}`] : []),
    ],
  };
}

function wordsOf({ runs }: CardQuote): string {
  return runs.map(({ text }) => text).join('');
}
