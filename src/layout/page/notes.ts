import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { type Figure, isQuoted } from '../../domain/figure';
import type { QuoteChoice } from '../../domain/quote';
import { sentenceKey } from '../../domain/sentenceKey';
import { figureValue } from '../../i18n/derived';
import { speakerName } from '../../i18n/describe';
import { formulaText } from '../../i18n/formulas';
import { publisherWords } from '../../i18n/publisherWords';
import { dayNotes, markedDay, markedPublished } from '../../i18n/said';
import type { Text } from '../../i18n/text';
import { groupBy } from '../../lib/groupBy';
import { figureById } from '../../selectors/evidenceDerived';
import { quoteRuns } from './noteQuote';
import { type NoteRun, run } from './noteRun';

/**
 * A footnote: of the quoted figures of one sentence, with their numbers (`5, 6`), or an unnumbered one of our arithmetic
 * or of a mark. `follows` is how it begins right below a note of the same speaker, day and document; null when none is before it.
 */
export type Note = {
  readonly numbers: string;
  readonly runs: readonly NoteRun[];
  readonly follows: readonly NoteRun[] | null;
  /** Where the document is, or who published it; null where there is none. */
  readonly href: string | null;
};

/** The number of each claim's footnote, by id, in the order given, from 1. */
export function noteNumbers(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const claims = figures.filter(isQuoted);
  return new Map(claims.map(({ id }, index) => [id, index + 1]));
}

/**
 * Speaker, source, day and the quote with its figures marked, once for all figures of a sentence; then a line for each
 * derived figure with its formula, and what the marks of days mean. `room` is the most characters of a quote either
 * side of its figure, cut at word ends.
 */
export function notesOf(
  text: Text,
  dataset: Dataset,
  figures: readonly Figure[],
  room: number,
  aside: readonly string[],
  choice: QuoteChoice,
): readonly Note[] {
  const numbers = noteNumbers(figures);
  const figureOf = figureById(dataset, aside);
  const claims = figures.filter(isQuoted);
  let before = '';
  const quoted = bySentence(text, dataset, claims).map(({ label, claims }): Note => {
    const source = dataset.sourceById.get(claims[0].appearances[0].source);
    const quote = quoteRuns(text, dataset, claims, room, choice);
    const follows = label === before;
    before = label;
    return {
      numbers: numberList(claims.flatMap(({ id }) => numbers.get(id) ?? [])),
      runs: [run(`${label} `, 'label', true), ...quote],
      follows: follows ? [run(`${text.t('exportImage.same')} `, 'label', true), ...quote] : null,
      href: source ? (source.url ?? source.publisher.url) : null,
    };
  });
  const derived = figures.flatMap((figure): readonly Note[] => {
    if (figure.type !== 'derived') return [];
    const { name } = figure.derivation;
    const value = figureValue({ ...text, noteOf: () => '' }, figure);
    const formula = formulaText(text, figureOf, figure.derivation);
    return [
      unnumbered([
        run(`${text.t('exportImage.derived')} `, 'label', true),
        run(`${text.pick(name)}: ${value} = ${formula}`, 'plain', true),
      ]),
    ];
  });
  const days = dayNotes(text, dataset, claims).map((words) => unnumbered([run(words, 'plain', true)]));
  return [...quoted, ...derived, ...days];
}

function unnumbered(runs: readonly NoteRun[]): Note {
  return { numbers: '', runs, follows: null, href: null };
}

type Sentence = { readonly label: string; readonly claims: readonly [Claim, ...Claim[]] };

/** The claims of each sentence, in the order of the first. */
function bySentence(text: Text, dataset: Dataset, claims: readonly Claim[]): readonly Sentence[] {
  const sentences = groupBy(claims, sentenceKey);
  return [...sentences.values()].map((claims) => ({ label: labelOf(text, dataset, claims[0]), claims }));
}

/** `5`, `5, 6`, `17–20` */
function numberList(numbers: readonly number[]): string {
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  return numbers.length > 2 && last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ');
}

function labelOf(text: Text, dataset: Dataset, claim: Claim): string {
  const source = dataset.sourceById.get(claim.appearances[0].source);
  const publisher = source ? `, ${publisherWords(text, source)}, ${markedPublished(text, source)}` : '';
  return `${speakerName(text, dataset, claim)}, ${markedDay(text, claim)}${publisher}`;
}
