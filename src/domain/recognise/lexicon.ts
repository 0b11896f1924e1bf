import { wordList } from './plainText';

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
  const buckets = new Map<string, Entry<Key>[]>();
  rows.forEach(([key, table], row) => {
    for (const word of table.trim().split(/\s+/)) {
      const simple = /^([a-zа-я]+)(\*?)$/.exec(word);
      const literal = simple?.[1] ?? /^[^*_(]*/.exec(word)?.[0] ?? '';
      const pattern = simple ? null : new RegExp(`(?:${wordList(word)})(?![a-zа-я\\d])`, 'y');
      const entry = { key, row, literal, open: simple?.[2] === '*', pattern };
      const first = literal.slice(0, 2);
      buckets.set(first, [...(buckets.get(first) ?? []), entry]);
    }
  });

  function* hitsAt(text: string, start: number, wordEnd: number): Generator<Hit<Key>> {
    for (const { key, row, literal, open, pattern } of buckets.get(text.slice(start, start + 2)) ?? []) {
      if (!text.startsWith(literal, start)) continue;
      if (pattern) {
        pattern.lastIndex = start;
        if (pattern.test(text)) yield { key, row, start, end: pattern.lastIndex };
      } else if (open || start + literal.length === wordEnd) yield { key, row, start, end: wordEnd };
    }
  }

  return {
    find(text) {
      const found: Hit<Key>[] = [];
      for (const { index, 0: word } of text.matchAll(WORDS)) found.push(...hitsAt(text, index, index + word.length));
      return found;
    },
    at(text, place) {
      WORD.lastIndex = place;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) return null;
      for (const hit of hitsAt(text, place, place + word.length)) return hit;
      return null;
    },
  };
}

const WORDS = /(?<![a-zа-я\d])[a-zа-я]+(?!\d)/g;
const WORD = /[a-zа-я]+/y;

/** Where words and numbers of a plain text begin. */
export function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/(?<![a-zа-я\d])[a-zа-я\d]/g)].map(({ index }) => index);
}
