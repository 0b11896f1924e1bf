/** The whole words with which a longer text begins, at most `room` characters; no number without the word that it counts. */
export function firstWords(text: string, room: number): string {
  const words = text.slice(0, Math.max(0, text.slice(0, room + 1).search(/\s\S*$/)));
  const isLoose = /\d$/.test(words) && /^\s+[\p{L}\d]/u.test(text.slice(words.length));
  return isLoose ? firstWords(text, words.length - 1) : words;
}

/** The whole words with which a longer text ends, at most `room` characters with the space before them; none that a number left out counts. */
export function lastWords(text: string, room: number): string {
  const tail = room === 0 ? '' : text.slice(-room);
  const space = tail.search(/\s/);
  const words = space < 0 ? '' : tail.slice(space + 1);
  const isLoose = /\d\s*$/.test(text.slice(0, text.length - words.length)) && /^[\p{L}\d]/u.test(words);
  return isLoose ? lastWords(text, words.length) : words;
}

/** The beginning of a text, at most `room` characters, with an ellipsis where words are left out. */
export function shortenedEnd(text: string, room: number): string {
  return text.length <= room ? text : `${firstWords(text, room)} …`;
}

/** The end of a text, at most `room` characters, with an ellipsis where words are left out. */
export function shortenedStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = lastWords(text, room);
  return words === '' ? '… ' : `…${text.slice(-1 - words.length)}`;
}

/** A text cut at a word once it is clearly longer than its room: what is kept, and what is left out after it. */
export function cutEnd(text: string, room: number): readonly [kept: string, left: string] {
  if (text.length <= room + SLACK) return [text, ''];
  const kept = firstWords(text, room);
  return [kept, text.slice(kept.length)];
}

/** The same from the end: what is left out, and what is kept after it. */
export function cutStart(text: string, room: number): readonly [left: string, kept: string] {
  if (text.length <= room + SLACK) return ['', text];
  const kept = lastWords(text, room);
  const at = text.length - kept.length;
  return [text.slice(0, at), text.slice(at)];
}

/** So few characters are not worth an ellipsis. */
const SLACK = 24;
