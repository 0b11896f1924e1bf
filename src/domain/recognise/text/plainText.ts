/**
 * The text as the rules read it: in small letters, ё as е, every space, dash, quotation mark and apostrophe in its plain
 * form. Each UTF-16 unit stands for the one at the same place, so offsets hold for both.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Lu}ё]/gu, (letter) => {
      const small = letter.toLowerCase();
      return small === 'ё' ? 'е' : small.length === letter.length ? small : letter;
    })
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[«»“”„‟″]/g, '"')
    .replace(/[’‘ʼ‛′`]/g, "'");
}

/**
 * A pattern of whole words from a table: words apart by white space, `*` for any ending, `^` for those of a Russian noun, `_` for a space. In brackets
 * stands what may be there or not: `доллар*(_сша)`.
 */
export function wordList(table: string): string {
  return table
    .trim()
    .split(/\s+/)
    .map((row) =>
      row
        .replaceAll('.', '\\.')
        .replaceAll('$', '\\$')
        .replace(/\(([^()]*)\)/g, '(?:$1)?')
        .replaceAll('*', '[a-zа-я]*')
        .replaceAll('^', '(?:[аеиоуыья]|[аеоя][ймвх]|[ая]ми|ью)?')
        .replaceAll('_', ' '),
    )
    .join('|');
}

/** Finds the words of a table anywhere in plain text. */
export function anyOf(table: string): RegExp {
  return whole(wordList(table));
}

/** Finds a pattern where it begins and ends with a word. */
export function whole(pattern: string): RegExp {
  return new RegExp(`(?<![a-zа-я\\d])(?:${pattern})(?![a-zа-я\\d])`, 'g');
}

/** Finds a pattern of whole words at the end of a text, with spaces after it. */
export function atEnd(pattern: string): RegExp {
  return new RegExp(`(?<![a-zа-я\\d])(?:${pattern})[ "(]*$`);
}

/** Finds a pattern of whole words at one place; set `lastIndex` first. */
export function atPlace(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})(?![a-zа-я\\d])`, 'y');
}

/** All matches of a pattern with the flag `g`, as `matchAll` finds them, which makes a pattern anew at every call; those `within` others too. */
export function matchesOf(pattern: RegExp, text: string, within = false): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (within || match[0] === '') pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** Reads the same words but once, as long as not too many others come between. */
export function remembered<Found>(read: (words: string) => Found): (words: string) => Found {
  const known = new Map<string, Found>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size > 500) known.clear();
    const found = read(words);
    known.set(words, found);
    return found;
  };
}

export const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x44f);
export const isDigit = (code: number) => code >= 48 && code <= 57;

/** The two characters at a place of a text, as one number. */
export const firstTwo = (text: string, at: number) => (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) || 0);
