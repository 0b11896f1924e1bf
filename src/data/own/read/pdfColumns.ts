/** Words of a line that stand apart, as those of a table's column do; `gap` is the room before them in heights of a letter. */
export type PdfCell = { readonly text: string; readonly left: number; readonly right: number; readonly gap: number };

/** Farther apart than this many heights of a letter, words of a line are cells; nearer ones are where a table shows it. */
const FAR = 2.5;
/** So many lines of close columns, most of whose words are numbers, are a table. */
const LEAST_LINES = 3;
const NUMBER = /^[-+−–—~≈<>]?\s?[\d.,]|^[-–—…]+$|^[nн][./ ]/iu;

/** The sign or number before the words of a list. */
const BULLET = /^(?:[•·●▪◦*–—-]|\(?\d{1,2}[.)])$/;

/**
 * Each line with its cells apart by tabs. Of lines below one another that have cells, the one with most tells the columns:
 * a cell that another line lacks stays empty, so that what is below one heading is in one column.
 */
export function alignedCells(lines: readonly (readonly PdfCell[])[]): readonly string[] {
  const rows = lines.map(withoutBullet);
  const texts: string[] = [];
  for (let first = 0; first < rows.length; ) {
    let end = first;
    while ((rows[end]?.length ?? 0) > 1) end += 1;
    const table = rows.slice(first, end);
    // Words over a table whose headings stand so close that the file has them as one.
    const above = rows[first - 1] ?? [];
    const hasHead = isTable(table) && isHead(above, table);
    if (hasHead) texts.pop();
    for (const text of hasHead ? aligned([above, ...table]) : textsOf(table)) texts.push(text);
    if (end === first) texts.push(rows[first]?.[0]?.text ?? '');
    first = Math.max(end, first + 1);
  }
  return texts;
}

function withoutBullet([first, second, ...others]: readonly PdfCell[]): readonly PdfCell[] {
  if (!first) return [];
  if (!second) return [first];
  if (!BULLET.test(first.text)) return [first, second, ...others];
  return [{ ...second, text: `${first.text} ${second.text}`, left: first.left }, ...others];
}

function isTable(rows: readonly (readonly PdfCell[])[]): boolean {
  const inner = rows.flatMap((row) => row.slice(1));
  const isFar = rows.length > 1 && inner.every(({ gap }) => gap > FAR);
  const numbers = inner.filter(({ text }) => NUMBER.test(text)).length;
  return (rows.length >= LEAST_LINES || isFar) && numbers * 2 >= inner.length;
}

/** Words of headings stand over each column, or over all but the first. */
function isHead(line: readonly PdfCell[], rows: readonly (readonly PdfCell[])[]): boolean {
  const [only] = line;
  const columns = columnsOf(rows);
  if (line.length !== 1 || !only || /\p{L}{5,}[.:;]$/u.test(only.text)) return false;
  const isBeside = only.left > (columns[0]?.right ?? 0);
  return partedAt(only, columns).length === columns.length - (isBeside ? 1 : 0);
}

function textsOf(rows: readonly (readonly PdfCell[])[]): readonly string[] {
  if (isTable(rows)) return aligned(rows);
  const far = rows.map(joinedNear);
  const isApart = far.length > 1 && far.every((row) => row.length > 1);
  return isApart ? aligned(far) : far.map((row) => row.map(({ text }) => text).join('\t'));
}

function joinedNear(cells: readonly PdfCell[]): readonly PdfCell[] {
  const far: PdfCell[] = [];
  for (const cell of cells) {
    const last = cell.gap > FAR ? undefined : far.pop();
    far.push(last ? { ...last, text: `${last.text} ${cell.text}`, right: cell.right } : cell);
  }
  return far;
}

function aligned(rows: readonly (readonly PdfCell[])[]): readonly string[] {
  const columns = columnsOf(rows);
  return rows.map((row) =>
    inColumns(
      row.flatMap((cell) => partedAt(cell, columns)),
      columns,
    ),
  );
}

/** The cells of the line that has most. */
function columnsOf(rows: readonly (readonly PdfCell[])[]): readonly PdfCell[] {
  return rows.reduce<readonly PdfCell[]>((most, row) => (row.length > most.length ? row : most), []);
}

/** Words may begin so many letters beside where their column does. */
const NEAR = 2.5;

/** A cell that reaches into further columns, whose words stand too close for the file to keep them apart. */
function partedAt(cell: PdfCell, columns: readonly PdfCell[]): readonly PdfCell[] {
  const letter = (cell.right - cell.left) / cell.text.length;
  const words = [...cell.text.matchAll(/(?<=\s)[\p{Lu}\d$€₽+−]/gu)].map(({ index }) => index);
  const starts = columns.flatMap(({ left }) => {
    const at = (left - cell.left) / letter;
    const [nearest] = words.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
    return nearest !== undefined && at > NEAR && Math.abs(nearest - at) <= NEAR ? [nearest] : [];
  });
  const edges = [0, ...new Set(starts), cell.text.length];
  return edges.slice(0, -1).map((from, index) => ({
    ...cell,
    text: cell.text.slice(from, edges[index + 1]).trim(),
    left: cell.left + from * letter,
    right: cell.left + (edges[index + 1] ?? 0) * letter,
  }));
}

function inColumns(row: readonly PdfCell[], columns: readonly PdfCell[]): string {
  let next = 0;
  let line = '';
  row.forEach((cell, index) => {
    // Those that are still to come need their columns too.
    const last = columns.length - (row.length - index);
    let at = next;
    while (at < last && apart(cell, columns[at + 1]) < apart(cell, columns[at])) at += 1;
    line += '\t'.repeat(index === 0 ? at : at - next + 1) + cell.text;
    next = at + 1;
  });
  return line;
}

/** How far a cell is from a column: by that side, or the middle, at which both are set. */
function apart(cell: PdfCell, column: PdfCell | undefined): number {
  if (!column) return Number.POSITIVE_INFINITY;
  const [left, right] = [cell.left - column.left, cell.right - column.right];
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2);
}
