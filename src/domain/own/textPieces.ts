import type { OwnFigure } from './ownFigure';

/** A stretch of a text: plain, or words of a figure. */
export type TextPiece = { readonly start: number; readonly text: string; readonly figure: OwnFigure | null };
export type TextParagraph = { readonly start: number; readonly pieces: readonly TextPiece[] };

/**
 * A text in its paragraphs, cut around its figures. All pieces together are the text without its line ends and empty lines.
 * Where two figures overlap, the words belong to the one that begins first.
 */
export function textPieces(text: string, figures: readonly OwnFigure[]): readonly TextParagraph[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: words, index: start }) => {
    const end = start + words.length;
    const pieces: TextPiece[] = [];
    let at = start;
    const put = (to: number, figure: OwnFigure | null) => {
      if (to > at) pieces.push({ start: at, text: text.slice(at, to), figure });
      at = Math.max(at, to);
    };
    for (const figure of figures) {
      if (figure.figure.end <= at || figure.figure.start >= end) continue;
      put(figure.figure.start, null);
      put(Math.min(figure.figure.end, end), figure);
    }
    put(end, null);
    return { start, pieces };
  });
}
