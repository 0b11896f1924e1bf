import type { Span } from '../../recognise/draft';

/** A cell with its words, and where they stand in the text. */
export type TableCell = Span & { readonly text: string };

export type TextRow = Span & {
  readonly cells: readonly TableCell[];
  /** A line of one cell above it that names what the rows below it are of. */
  readonly section: TableCell | null;
};

/** A table of a text, whose cells stand apart by tabs or bars, a row a line. */
export type TextTable = Span & {
  /** The line above it, where that names it. */
  readonly caption: TableCell | null;
  /** The sentence above it, which may tell of what time it is. */
  readonly before: TableCell | null;
  readonly heads: readonly TextRow[];
  readonly body: readonly TextRow[];
};

/** A label is no longer than this, and a value neither. */
const [LONGEST_LABEL, LONGEST_VALUE] = [160, 40];
/** Words of a time: a year with a month, a quarter or months beside it. */
const TIME = /^(?:[IVX]{1,4}|\d{1,2})?[^\d]{0,30}(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?[^\d]{0,12}$/u;
/** A line between the heads and the body of a table in Markdown. */
const RULE = /^[\s|:+-]*-{2,}[\s|:+-]*$/;

type Line = Span & { readonly text: string; readonly cells: readonly TableCell[] };

/** A number, as a cell of a table has it. */
export const isValue = ({ text }: Pick<TableCell, 'text'>) =>
  /\d/.test(text) && text.length <= LONGEST_VALUE && !TIME.test(text);

/** The tables of a text that have headings, or one column of values. */
export function findTables(text: string): readonly TextTable[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)].map((match) => lineAt(match[0], match.index));
  const tables: TextTable[] = [];
  for (let first = 0; first < lines.length; ) {
    const end = endOfTable(lines, first);
    const table = end > first + 1 ? tableOf(lines, first, end) : null;
    if (table) tables.push(table);
    first = Math.max(end, first + 1);
  }
  return tables;
}

function lineAt(text: string, start: number): Line {
  const cells: TableCell[] = [];
  const isBarred = /^\s*\|.*\|\s*$/.test(text);
  let at = 0;
  for (const piece of text.split(text.includes('\t') ? '\t' : '|')) {
    const words = piece.trim();
    const from = start + at + (piece.length - piece.trimStart().length);
    cells.push({ start: from, end: from + words.length, text: words });
    at += piece.length + 1;
  }
  return { start, end: start + text.length, text: text.trim(), cells: isBarred ? cells.slice(1, -1) : cells };
}

const isRow = (line: Line | undefined) => line !== undefined && line.cells.length > 1;
const isBody = (line: Line | undefined) => line !== undefined && isRow(line) && line.cells.slice(1).some(isValue);

/** Rows below one another, among them lines of one cell that another row of values follows. */
function endOfTable(lines: readonly Line[], first: number): number {
  let end = first;
  let hasBody = false;
  for (;;) {
    const line = lines[end];
    const next = lines[end + 1];
    if (isRow(line) && !(hasBody && isHead(line) && isBody(next))) {
      hasBody ||= isBody(line);
      end += 1;
    } else if (end > first && line && !isRow(line) && isLabel(line) && isBody(next)) end += 1;
    else return end;
  }
}

/** Headings in the middle begin another table. */
const isHead = (line: Line | undefined) =>
  line !== undefined && !isBody(line) && line.cells.slice(1).some(({ text }) => /\p{L}|(?:19|20)\d\d/u.test(text));

/** No sentence: a stop at its end is that of a unit cut short. */
const isLabel = ({ text }: Line) =>
  text.length <= LONGEST_LABEL &&
  (!/[.!?…;]["')\]»”]*$/u.test(text) || /(?<!\p{L})(?:долл|руб|тыс|млн|млрд|чел|ед|г|mn|bn)\.$/iu.test(text));

function tableOf(lines: readonly Line[], first: number, end: number): TextTable | null {
  const heads: TextRow[] = [];
  const body: TextRow[] = [];
  let section: TableCell | null = null;
  for (const line of lines.slice(first, end)) {
    if (RULE.test(line.text)) continue;
    if (!isRow(line)) section = line;
    else if (isBody(line)) body.push({ ...line, section });
    else if (body.length === 0) heads.push({ ...line, section });
  }
  const [start, last] = [lines[first], lines[end - 1]];
  const isPair = heads.length === 0 && body.every(({ cells }) => cells.length === 2);
  if (!start || !last || body.length === 0 || (heads.length === 0 && !isPair)) return null;
  if (body.some(({ cells }) => cells.some(({ text }) => text.length > LONGEST_LABEL))) return null;
  const above = lines[first - 1];
  const caption = above && !isRow(above) && isLabel(above) ? above : null;
  const before = lines[first - (caption ? 2 : 1)];
  return {
    start: start.start,
    end: last.end,
    caption,
    before: before && !isRow(before) ? timeOnly(before) : null,
    heads,
    body,
  };
}

/** The last sentence of a paragraph, if it names a year and no other figure. */
function timeOnly({ start, text }: Line): TableCell | null {
  const from = [...text.matchAll(/(?<=[.!?…]["')\]»”]*\s)\S/gu)].at(-1)?.index ?? 0;
  const words = text.slice(from);
  const isOf =
    /(?:19|20)\d\d/.test(words) && words.length <= LONGEST_LABEL * 2 && !/\d/.test(words.replace(/(?:19|20)\d\d/g, ''));
  return isOf ? { start: start + from, end: start + text.length, text: words } : null;
}
