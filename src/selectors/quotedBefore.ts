import { type Figure, isQuoted } from '../domain/figure';
import { sentenceKey } from '../domain/sentenceKey';

/** For each claim whose sentence is quoted in a note before its own: the number of that note. Notes count from 1. */
export function quotedBefore(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const before = new Map<string, number>();
  for (const [index, figure] of figures.entries()) {
    if (!isQuoted(figure)) continue;
    const sentence = sentenceKey(figure);
    const number = first.get(sentence);
    if (number === undefined) first.set(sentence, index + 1);
    else before.set(figure.id, number);
  }
  return before;
}
