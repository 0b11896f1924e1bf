/** A stretch of a text, in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number };
export type SpanEdge = 'start' | 'end';
export type SpanStep = 'word' | 'letter';

/** Words with what is written in them (`2.5`, `$50bn`, «т/г»), and every other sign alone. */
const WORD = /[\p{L}\p{N}$€₽%]+(?:[.,'’/-][\p{L}\p{N}$€₽%]+)*|[^\s]/gu;

/**
 * A span with one end moved by a word or a letter, `by` −1 towards the beginning of the text and 1 towards its end. By words
 * it begins where a word begins and ends where one ends. It is never empty, never leaves `within`, and no letter is cut in
 * two; where it cannot move it stays.
 */
export function movedSpan(
  text: string,
  span: Stretch,
  { edge, step, by }: { readonly edge: SpanEdge; readonly step: SpanStep; readonly by: -1 | 1 },
  within: Stretch = { start: 0, end: text.length },
): Stretch {
  const places = step === 'word' ? wordEdges(text, edge, within) : letterEdges(text, within);
  const at = span[edge];
  const next = by > 0 ? places.find((place) => place > at) : places.findLast((place) => place < at);
  if (next === undefined) return span;
  const moved = edge === 'start' ? { start: next, end: span.end } : { start: span.start, end: next };
  return moved.start < moved.end && text.slice(moved.start, moved.end).trim() !== '' ? moved : span;
}

function wordEdges(text: string, edge: SpanEdge, within: Stretch): readonly number[] {
  const words = [...text.slice(within.start, within.end).matchAll(WORD)];
  return words.map(({ 0: word, index }) => within.start + index + (edge === 'end' ? word.length : 0));
}

function letterEdges(text: string, { start, end }: Stretch): readonly number[] {
  const places = [start];
  let at = start;
  for (const letter of text.slice(start, end)) {
    at += letter.length;
    places.push(at);
  }
  return places;
}
