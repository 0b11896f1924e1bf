import { alignedCells, type PdfCell } from './pdfColumns';

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
/** Farther apart than this many heights, they may be cells of a table. */
const APART = 0.5;

/** The lines of a page in the order in which the file has them, which is that of its columns; cells of a row stand apart by tabs. */
export function linesOf(pieces: readonly PdfPiece[]): readonly ReadLine[] {
  const lines: { readonly cells: readonly PdfCell[]; readonly box: BoxOnPage }[] = [];
  let line: PdfPiece[] = [];
  const flush = () => {
    const cells = cellsOf(line);
    if (cells.length > 0) lines.push({ cells, box: boxOf(line) });
    line = [];
  };
  for (const piece of pieces) {
    const last = line.findLast(({ text }) => text.trim() !== '');
    if (last && piece.text.trim() !== '' && !isSameLine(last, piece)) flush();
    line.push(piece);
    if (piece.endsLine) flush();
  }
  flush();
  const texts = alignedCells(lines.map(({ cells }) => cells));
  return lines.map(({ box }, index) => ({ text: texts[index] ?? '', box }));
}

function cellsOf(line: readonly PdfPiece[]): readonly PdfCell[] {
  const cells: { text: string; readonly left: number; right: number; readonly gap: number }[] = [];
  let blank = false;
  for (const { text, left, width, height } of line) {
    const isBlank = text.trim() === '';
    const cell = cells.at(-1);
    const gap = cell ? (left - cell.right) / Math.max(height, 1) : 0;
    if (!isBlank && (!cell || gap > APART)) cells.push({ text, left, right: left + width, gap });
    else if (cell && !isBlank) {
      const isApart = /\s$/.test(cell.text) || /^\s/.test(text);
      cell.text += (!isApart && (blank || gap > SPACE) ? ' ' : '') + text;
      cell.right = left + width;
    }
    blank = isBlank;
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() }));
}

function isSameLine(before: PdfPiece, piece: PdfPiece): boolean {
  const height = Math.max(before.height, piece.height, 1);
  // Small raised figures belong to their line.
  if (Math.abs(before.top + before.height - piece.top - piece.height) > height * 0.6) return false;
  return piece.left >= before.left + before.width - height;
}

export function boxOf(pieces: readonly (PdfPiece | ReadLine)[]): BoxOnPage {
  const boxes = pieces.map(
    (piece): BoxOnPage =>
      'box' in piece ? piece.box : [piece.left, piece.top, piece.left + piece.width, piece.top + piece.height],
  );
  return boxes.reduce(([a, b, c, d], [e, f, g, h]) => [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)]);
}
