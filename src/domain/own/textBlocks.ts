import { largest } from '../../lib/extremes';
import type { Span } from '../recognise/draft';
import type { OwnDocument } from './ownDocument';
import type { OwnFigure } from './ownFigure';

/** A stretch of a text: plain, or words of a figure. */
export type TextPiece = { readonly start: number; readonly text: string; readonly figure: OwnFigure | null };
export type TextParagraph = { readonly start: number; readonly pieces: readonly TextPiece[] };

/** A paragraph, or rows of a table below one another: cells are what stands apart by tabs. */
export type TextBlock =
  | (TextParagraph & { readonly kind: 'paragraph' })
  | { readonly kind: 'table'; readonly start: number; readonly rows: readonly (readonly TextParagraph[])[] };

/** What is needed of a document to set its text. */
export type SetText = Pick<OwnDocument, 'text' | 'stretches' | 'format'>;

/**
 * A text as it is set, cut around its figures. All pieces together are the text without its empty lines and the tabs of tables.
 * Where two figures overlap, the words belong to the one that begins first.
 */
export function textBlocks(document: SetText, figures: readonly OwnFigure[]): readonly TextBlock[] {
  const { text } = document;
  const blocks: TextBlock[] = [];
  let rows: Span[] = [];
  const flush = () => {
    const cells = rows.map(({ start, end }) => cellsOf(text, start, end, figures));
    const [first] = rows;
    if (first && isTable(text, rows)) blocks.push({ kind: 'table', start: first.start, rows: evenly(cells) });
    else for (const { start, end } of rows) blocks.push({ kind: 'paragraph', ...piecesOf(text, start, end, figures) });
    rows = [];
  };
  for (const span of paragraphsOf(document)) {
    if (text.slice(span.start, span.end).includes('\t')) rows.push(span);
    else {
      flush();
      blocks.push({ kind: 'paragraph', ...piecesOf(text, span.start, span.end, figures) });
    }
  }
  flush();
  return blocks;
}

/** A cell of more letters is a paragraph. */
const LONGEST_CELL = 160;

/** One line alone with a tab in it is none, and so are paragraphs behind the signs of a list. */
function isTable(text: string, rows: readonly Span[]): boolean {
  const cells = rows.flatMap(({ start, end }) => text.slice(start, end).split('\t'));
  return rows.length > 1 && cells.every((cell) => cell.length <= LONGEST_CELL);
}

/** All rows with as many cells as the longest. */
function evenly(rows: readonly (readonly TextParagraph[])[]): readonly (readonly TextParagraph[])[] {
  const width = largest(
    rows.map((cells) => cells.length),
    0,
  );
  return rows.map((cells) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ({ start: -1, pieces: [] })),
  ]);
}

/** Its lines; those that were broken to the width of a page or a screen are one paragraph, and rows of a table are not. */
function paragraphsOf({ text, stretches, format }: SetText): readonly Span[] {
  const isBroken = format !== 'html' && format !== 'docx';
  const paragraphs: { start: number; end: number; isRow: boolean }[] = [];
  let at = 0;
  for (const { 0: words, index: start } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const end = start + words.length;
    const before = paragraphs.at(-1);
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const isRow = words.includes('\t');
    const stretch = stretches[at];
    const goesOn = isBroken && before && !before.isRow && !isRow && stretch && stretch.start <= before.start;
    if (goesOn) before.end = end;
    else paragraphs.push({ start, end, isRow });
  }
  return paragraphs;
}

function cellsOf(text: string, start: number, end: number, figures: readonly OwnFigure[]): readonly TextParagraph[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\t')
    .map((words) => {
      const cell = piecesOf(text, at, at + words.length, figures);
      at += words.length + 1;
      return cell;
    });
}

function piecesOf(text: string, start: number, end: number, figures: readonly OwnFigure[]): TextParagraph {
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
}
