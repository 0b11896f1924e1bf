/** A stretch of a text, told apart from its neighbours by whether it is marked. */
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean };

/**
 * A text cut at the places that are marked in it: plain and marked by turns, beginning and ending with plain ones, which may be
 * empty. Places come in any order; those that overlap are one.
 */
export function markedPieces(
  text: string,
  places: readonly (readonly [from: number, to: number])[],
): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const [from, to] of places.toSorted(([a], [b]) => a - b)) {
    const last = pieces.at(-1);
    if (last && from <= end) {
      const more = text.slice(end, Math.max(end, to));
      pieces[pieces.length - 1] = { ...last, text: last.text + more };
    } else {
      pieces.push({ text: text.slice(end, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
    }
    end = Math.max(end, to);
  }
  return [...pieces, { text: text.slice(end), isMarked: false }];
}
