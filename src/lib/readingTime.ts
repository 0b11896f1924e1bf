/** For what lies around the words: to find them, and to let go of them. */
const AROUND_MS = 1400;
/** A reader who looks at the mark, too, takes about fourteen letters a second. */
const LETTER_MS = 70;
const LEAST_MS = 2600;
const MOST_MS = 12_000;

/** How long words stay for a reader, in milliseconds: the longer they are, within limits. */
export function readingTime(words: string): number {
  return Math.min(MOST_MS, Math.max(LEAST_MS, AROUND_MS + words.length * LETTER_MS));
}
