import { firstTwo, isDigit, isLetter, wordList } from './plainText';

/** A word of a table where it stands in a text; `row` is the number of its row. */
export type Hit<Key> = { readonly key: Key; readonly row: number; readonly start: number; readonly end: number };

type Entry<Key> = {
  readonly key: Key;
  readonly row: number;
  readonly literal: string;
  readonly open: boolean;
  readonly pattern: RegExp | null;
};

/**
 * Finds the words of all rows of a table in one walk over a plain text: each word is only held against the entries that
 * begin with its first letters. Rows are written as for `wordList`.
 */
export function lexicon<Key>(rows: readonly (readonly [key: Key, table: string])[]): {
  readonly find: (text: string) => readonly Hit<Key>[];
  readonly at: (text: string, place: number) => Hit<Key> | null;
} {
  const buckets = new Map<number, Entry<Key>[]>();
  rows.forEach(([key, table], row) => {
    for (const word of table.trim().split(/\s+/)) {
      const simple = /^([a-zа-я]+)(\*?)$/.exec(word);
      const literal = simple?.[1] ?? /^[^*_(^]*/.exec(word)?.[0] ?? '';
      const pattern = simple ? null : new RegExp(`(?:${wordList(word)})(?![a-zа-я\\d])`, 'y');
      const bucket = buckets.get(firstTwo(literal, 0)) ?? [];
      bucket.push({ key, row, literal, open: simple?.[2] === '*', pattern });
      buckets.set(firstTwo(literal, 0), bucket);
    }
  });

  /** Adds the words that begin at a place to those found. */
  function addHits(found: Hit<Key>[], text: string, start: number, wordEnd: number) {
    for (const { key, row, literal, open, pattern } of buckets.get(firstTwo(text, start)) ?? []) {
      if (!text.startsWith(literal, start)) continue;
      if (pattern) {
        pattern.lastIndex = start;
        if (pattern.test(text)) found.push({ key, row, start, end: pattern.lastIndex });
      } else if (open || start + literal.length === wordEnd) found.push({ key, row, start, end: wordEnd });
    }
  }

  return {
    find(text) {
      const found: Hit<Key>[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const start = at;
        while (isLetter(text.charCodeAt(at))) at += 1;
        if (at === start || isDigit(text.charCodeAt(start - 1))) continue;
        // A digit at the end takes the letter before it away: "abc1".
        const end = isDigit(text.charCodeAt(at)) ? at - 1 : at;
        if (end > start) addHits(found, text, start, end);
      }
      return found;
    },
    at(text, place) {
      let end = place;
      while (isLetter(text.charCodeAt(end))) end += 1;
      if (end === place) return null;
      const found: Hit<Key>[] = [];
      addHits(found, text, place, end);
      return found.reduce<Hit<Key> | null>((best, hit) => (best && best.end >= hit.end ? best : hit), null);
    },
  };
}
