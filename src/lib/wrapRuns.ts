/** A piece of text in one face. */
export type StyledRun<Face> = { readonly text: string; readonly face: Face };
/** A piece of a line, and how far from its left it begins. */
export type PlacedPiece<Face> = StyledRun<Face> & { readonly x: number; readonly width: number };

/**
 * Breaks runs of different faces into lines of at most `width`, at spaces that may break and at zero-width ones, which leave nothing
 * behind; a word that is wider stands alone.
 */
export function wrapRuns<Face>(
  runs: readonly StyledRun<Face>[],
  width: number,
  measure: (text: string, face: Face) => number,
): readonly (readonly PlacedPiece<Face>[])[] {
  const lines: PlacedPiece<Face>[][] = [[]];
  let x = 0;
  for (const word of wordsOf(runs)) {
    const wide = word.map(({ text, face }) => measure(text.trimEnd(), face)).reduce((sum, part) => sum + part, 0);
    if (x > 0 && x + wide > width) {
      lines.push([]);
      x = 0;
    }
    for (const { text, face } of word) {
      const advance = measure(text, face);
      const line = lines.at(-1);
      const last = line?.at(-1);
      // A space at the beginning of a piece would not be drawn: the piece begins behind it.
      if (text === ' ') {
        x += advance;
        continue;
      }
      const follows = last && last.face === face && Math.abs(last.x + last.width - x) < 0.01;
      if (line && last && follows)
        line[line.length - 1] = { ...last, text: last.text + text, width: last.width + advance };
      else line?.push({ text, face, x, width: advance });
      x += advance;
    }
  }
  return lines;
}

/** Words with the space behind them; a word may be of several runs. */
function wordsOf<Face>(runs: readonly StyledRun<Face>[]): readonly (readonly StyledRun<Face>[])[] {
  const words: StyledRun<Face>[][] = [[]];
  for (const { text, face } of runs) {
    for (const part of text.replace(/[ \t\r\n]+/g, ' ').match(/[^ \u200b]+[ \u200b]?|[ \u200b]/g) ?? []) {
      const written = part.replace('\u200b', '');
      if (written !== '') words.at(-1)?.push({ text: written, face });
      if (written !== part || part.endsWith(' ')) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}
