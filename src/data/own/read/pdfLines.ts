/** A piece of text on a page of a PDF, in points from its top left corner; `top` is its line's upper edge. */
export type PdfPiece = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Nothing follows it in its line. */
  readonly endsLine: boolean;
};

export type BoxOnPage = readonly [left: number, top: number, right: number, bottom: number];
export type ReadLine = { readonly text: string; readonly box: BoxOnPage };

/** Pieces farther apart than this share of their height are parted by a space. */
const SPACE = 0.15;
/** Farther apart than this many heights, they are cells of a table or of another column. */
const COLUMN = 2.5;

/** The lines of a page in the order in which the file has them, which is that of its columns. */
export function linesOf(pieces: readonly PdfPiece[]): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  let line: PdfPiece[] = [];
  const flush = () => {
    const text = line.reduce(
      (words, piece, index) => words + gapBefore(piece, line[index - 1], words) + piece.text,
      '',
    );
    if (text.trim() !== '') lines.push({ text: text.trim(), box: boxOf(line) });
    line = [];
  };
  for (const piece of pieces) {
    const last = line.findLast(({ text }) => text.trim() !== '');
    if (last && piece.text.trim() !== '' && !isSameLine(last, piece)) flush();
    line.push(piece);
    if (piece.endsLine) flush();
  }
  flush();
  return lines;
}

function isSameLine(before: PdfPiece, piece: PdfPiece): boolean {
  const height = Math.max(before.height, piece.height, 1);
  // Small raised figures belong to their line.
  if (Math.abs(before.top + before.height - piece.top - piece.height) > height * 0.6) return false;
  return piece.left >= before.left + before.width - height;
}

function gapBefore(piece: PdfPiece, before: PdfPiece | undefined, words: string): string {
  if (!before || /\s$/.test(words) || /^\s/.test(piece.text)) return '';
  const gap = piece.left - before.left - before.width;
  if (gap > COLUMN * piece.height) return '\t';
  return gap > SPACE * piece.height ? ' ' : '';
}

export function boxOf(pieces: readonly (PdfPiece | ReadLine)[]): BoxOnPage {
  const boxes = pieces.map(
    (piece): BoxOnPage =>
      'box' in piece ? piece.box : [piece.left, piece.top, piece.left + piece.width, piece.top + piece.height],
  );
  return boxes.reduce(([a, b, c, d], [e, f, g, h]) => [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)]);
}
