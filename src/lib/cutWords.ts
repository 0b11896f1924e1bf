/** The whole words with which a longer text begins, at most `room` characters. */
export function firstWords(text: string, room: number): string {
  return text.slice(0, Math.max(0, text.slice(0, room + 1).search(/\s\S*$/)));
}

/** The whole words with which a longer text ends, at most `room` characters with the space before them. */
export function lastWords(text: string, room: number): string {
  const tail = room === 0 ? '' : text.slice(-room);
  const space = tail.search(/\s/);
  return space < 0 ? '' : tail.slice(space + 1);
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
