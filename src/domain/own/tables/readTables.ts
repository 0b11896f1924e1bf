import type { Document, Draft, Ground, Span } from '../../recognise/draft';
import { recognise } from '../../recognise/recognise';
import { wordsIn } from '../../recognise/selection';
import { type CellLine, cellLine } from './cellLine';
import { findTables, isValue, type TableCell, type TextRow, type TextTable } from './findTables';

/** Cells of more are no table that somebody reads through. */
const MOST_CELLS = 2000;

/** The figures of a text's tables, and the text with blanks for them. */
export type ReadTables = { readonly drafts: readonly Draft[]; readonly rest: string };

/**
 * Reads each cell of a table together with its headings, as one sentence. What the headings do not tell is missing:
 * a time that no heading names is none.
 */
export function readTables(document: Document): ReadTables {
  const { text } = document;
  const title = titleOf(text);
  const drafts: Draft[] = [];
  let rest = text;
  for (const table of findTables(text)) {
    const cells = table.body.flatMap((row) =>
      row.cells.flatMap((cell, column) => (column > 0 && isValue(cell) ? [{ row, column }] : [])),
    );
    if (cells.length > MOST_CELLS) continue;
    const isAbove = [table.caption, table.before].every((line) => line?.start !== title?.start) && table.start > 0;
    const read = cells.flatMap(({ row, column }) => cellDraft(document, table, row, column, isAbove ? title : null));
    // What has no unit and no known thing is left to be read as lines.
    if (read.length === 0) continue;
    for (const draft of read) drafts.push(draft);
    for (const span of [table, table.caption]) if (span) rest = blanked(rest, span);
  }
  return { drafts, rest };
}

function titleOf(text: string): TableCell | null {
  const line = /^[^\n\r]*/.exec(text)?.[0] ?? '';
  return line.length > 0 && line.length <= 160 && !/[\t|]/.test(line)
    ? { start: 0, end: line.length, text: line }
    : null;
}

const blanked = (text: string, { start, end }: Span) =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ') + text.slice(end);

function cellDraft(
  document: Document,
  table: TextTable,
  row: TextRow,
  column: number,
  title: TableCell | null,
): readonly Draft[] {
  const line = cellLine(table, row, column, document.lang, title);
  const value = row.cells[column];
  if (!line || !value) return [];
  const found = recognise({ ...document, text: line.text }).find(
    ({ figure }) => figure.start < line.value.end && figure.end > line.value.start,
  );
  if (!found || !('amount' in found.quantity)) return [];
  const words = (span: Span) => ({
    exact: document.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  });
  const speaker = found.speaker && line.inText(found.speaker);
  const isGuess = found.why.period.rule === 'day-of-publication';
  const missing: Ground = { standing: 'missing', rule: 'nothing-said', words: null };
  const ground = (why: Ground) => inTable(why, document.text, row, line, table.before === null);
  const { why } = found;
  return [
    {
      ...found,
      figure: words(value),
      quote: words({ start: row.cells.find(({ text }) => text !== '')?.start ?? row.start, end: row.end }),
      speaker: speaker && words(speaker),
      period: isGuess ? null : found.period,
      why: {
        amount: { ...why.amount, words: { start: value.start, end: value.end } },
        bound: ground(why.bound),
        unit: ground(why.unit),
        period: isGuess ? missing : ground(why.period),
        place: ground(why.place),
        indicator: ground(why.indicator),
        speaker: ground(why.speaker),
      },
    },
  ];
}

/** Where its words stand in the document: in the row, or in what stands over it. */
function inTable(why: Ground, text: string, row: TextRow, { inText }: CellLine, isUnderTitle: boolean): Ground {
  const span = why.words && inText(why.words);
  const words = span && wordsIn(text, span);
  const isAbove = words !== null && why.rule === 'in-sentence' && words.start < row.start;
  // Between the title and the row there is no sentence.
  const isInTitle = isUnderTitle && why.rule === 'in-sentence-before';
  return { ...why, words, rule: isAbove || isInTitle ? 'in-heading' : why.rule };
}
