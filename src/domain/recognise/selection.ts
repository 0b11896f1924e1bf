import { type Measure, measuresOf } from './amounts/measures';
import { NOTHING_EARLIER, withAmounts } from './amounts/unitLeftOut';
import type { Document, SelectedDraft, Span } from './draft';
import type { Figure } from './draftOf';
import type { Passage } from './passage';
import { draftsIn } from './recognise';

/** The words of a stretch without the white space around them; null where it holds none. Ends outside the text are drawn in. */
export function wordsIn(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, Math.min(start, end));
  const words = text.slice(from, Math.max(start, end, 0));
  const first = from + words.length - words.trimStart().length;
  const last = first + words.trim().length;
  return last > first ? { start: first, end: last } : null;
}

/**
 * A draft of the words that a reader selected, with what the text says of them as far as it can be told. The reader decides
 * what is a figure: the number may be one that is left alone otherwise, and `quantity` is null where the words state none.
 * Null where the selection holds no words.
 */
export function draftAt(document: Document, selected: Span): SelectedDraft | null {
  const words = wordsIn(document.text, selected);
  if (!words) return null;
  const drafts = draftsIn(document, (passages) => {
    const index = passages.findIndex(({ sentence }) => sentence.end > words.start);
    const figure = figureAt(passages, index, words, document.lang);
    return figure && { index, figure };
  });
  const draft = drafts.find(({ figure }) => figure.start === words.start && figure.end === words.end);
  if (!draft) return null;
  const { amount } = draft.why;
  return { ...draft, quantity: amount.standing === 'missing' ? null : draft.quantity, relevant: true };
}

/**
 * The figure of words that a reader selected in a sentence: what was read there anyway; else an amount, though it was taken
 * for noise; else a direction; else words without a quantity. It covers the selected words and no others.
 */
function figureAt(passages: readonly Passage[], index: number, words: Span, lang: Document['lang']): Figure | null {
  const passage = passages[index];
  if (!passage) return null;
  const at = { start: words.start - passage.sentence.start, end: words.end - passage.sentence.start };
  const inside = (measure: Measure) => overlaps(measure.amountWords, at);
  const measure = passage.measures.find(inside) ?? forced(passages, index, lang).find(inside) ?? null;
  const trend = measure ? null : passage.trends.find((other) => overlaps(other, at));
  return { ...at, measure, way: trend?.way ?? null };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Every amount of a sentence, whatever its number seems to be. */
function forced(passages: readonly Passage[], index: number, lang: Document['lang']): readonly Measure[] {
  const text = passages[index]?.text ?? '';
  const earlier = withAmounts(
    NOTHING_EARLIER,
    passages.slice(0, index).flatMap(({ measures }) => measures),
  );
  return measuresOf({ text, lang, blocked: [], earlier });
}
