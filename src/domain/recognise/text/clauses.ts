const BREAKS = [', ', ' - ', '; ', ': ', '('];

/** Where the clause around a place begins: after the last comma, colon, dash or bracket before it. */
export function clauseStart(text: string, at: number): number {
  return BREAKS.reduce((start, sign) => {
    const found = at < sign.length ? -1 : text.lastIndexOf(sign, at - sign.length);
    return found < 0 ? start : Math.max(start, found + sign.length);
  }, 0);
}
/** A text with blanks for some stretches. */
export const without = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text);
/** Where the clause around a place ends. */
export function clauseEnd(text: string, at: number): number {
  const match = /, | - |; |: |\)|$/.exec(text.slice(at));
  return at + (match?.index ?? 0);
}
