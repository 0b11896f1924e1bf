import { type Measure, measuresOf } from './amounts/measures';
import { NOTHING_EARLIER, withAmounts } from './amounts/unitLeftOut';
import type { Document, Span } from './draft';
import type { Figure } from './draftOf';
import type { Passage } from './passage';

/** The words of a stretch without the white space around them; null where it holds none. Ends outside the text are drawn in. */
export function wordsIn(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, Math.min(start, end));
  const words = text.slice(from, Math.max(start, end, 0));
  const first = from + words.length - words.trimStart().length;
  const last = first + words.trim().length;
  return last > first ? { start: first, end: last } : null;
}

/**
 * The figure of words that a reader selected in a sentence: what was read there anyway; else an amount, though it was taken
 * for noise; else a direction; else words without a quantity. It covers the selected words and no others.
 */
export function figureAt(
  passages: readonly Passage[],
  index: number,
  words: Span,
  lang: Document['lang'],
): Figure | null {
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
