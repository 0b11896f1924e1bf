import { readFigures } from '../../../domain/own/readFigures';
import { nextTask } from '../../../lib/nextTask';
import type { ReadText } from './readText';

/** After so many letters all that a text of news asks for has been used. */
const ENOUGH = 20_000;
/** Figures are as many whatever the day, which the reader is still to be asked for. */
const ANY_DAY = '2026-01-01';

/**
 * Seeks the figures of a text before anybody asks for them, a paragraph a task, until `isOver`: patterns are compiled when
 * they are first used, which takes longer than the reading. Hands back how many letters it has read.
 */
export async function readAhead(
  { text, stretches, facts }: Pick<ReadText, 'text' | 'stretches' | 'facts'>,
  isOver: () => boolean,
  seek: typeof readFigures = readFigures,
): Promise<number> {
  let letters = 0;
  for (const { start, end, at } of stretches) {
    if (letters >= ENOUGH) break;
    await nextTask();
    if (isOver()) break;
    const words = text.slice(start, end);
    seek({
      text: words,
      stretches: [{ start: 0, end: words.length, at }],
      lang: facts.lang?.value ?? 'und',
      published: ANY_DAY,
    });
    letters += words.length;
  }
  return letters;
}
