import type { OwnDocument } from './ownDocument';

type Stretch = { readonly start: number; readonly end: number };

/** A text as the recogniser reads it, and the ways between its spans and those of the text of the document. */
export type JoinedText = {
  readonly text: string;
  readonly toDocument: (span: Stretch) => Stretch;
  /** A span of the text of the document as one of this text. */
  readonly fromDocument: (span: Stretch) => Stretch;
};

const SOFT_HYPHEN = '\u00ad';
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** A soft hyphen, a ligature, a word broken at the end of a line, or the end of a line. */
const JOINED = /\u00ad|[\ufb00-\ufb06]|(?<=\p{L})[-\u2010]\r?\n(?=\p{Ll})|\r?\n/gu;

/**
 * Joins what stands in the way of words: soft hyphens, ligatures, words broken at the end of a line, and lines of one
 * paragraph. The text of the document stays as it is; a span leads back to the letters that it was read from.
 */
export function forRecognising({ text, stretches }: Pick<OwnDocument, 'text' | 'stretches'>): JoinedText {
  const pieces: string[] = [];
  // For each unit of the joined text where it was read from, and where that ends.
  const [starts, ends]: [number[], number[]] = [[], []];
  const add = (words: string, start: number, end: number | null) => {
    pieces.push(words);
    for (let at = 0; at < words.length; at += 1) {
      starts.push(end === null ? start + at : start);
      ends.push(end === null ? start + at + 1 : end);
    }
  };
  const isInside = insideOf(stretches);
  let done = 0;
  for (const match of text.matchAll(JOINED)) {
    const [words] = match;
    const end = match.index + words.length;
    add(text.slice(done, match.index), done, null);
    add(joined(words, isInside(match.index)), match.index, end);
    done = end;
  }
  add(text.slice(done), done, null);
  return {
    text: pieces.join(''),
    toDocument: ({ start, end }) => {
      const from = starts[start] ?? text.length;
      return { start: from, end: end > start ? Math.max(from, ends[end - 1] ?? text.length) : from };
    },
    fromDocument: ({ start, end }) => ({
      start: firstFrom(starts, start),
      end: Math.max(firstFrom(starts, start), firstFrom(starts, end)),
    }),
  };
}

/** The first unit that was read from there or later. */
function firstFrom(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(words: string, isInParagraph: boolean): string {
  if (words === SOFT_HYPHEN) return '';
  const ligature = LIGATURES[words];
  if (ligature !== undefined) return ligature;
  if (!isInParagraph) return words;
  return /^[-\u2010]/.test(words) ? '' : ' ';
}

/** Whether an offset lies within a paragraph, for offsets that only grow. */
function insideOf(stretches: readonly Stretch[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return (stretches[at]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
