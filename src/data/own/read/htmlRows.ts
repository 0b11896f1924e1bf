import type { LeftOut } from '../../../domain/own/ownDocument';

/** Where in a table words stand: rows are counted through the page, columns from 0 over what spans several. */
export type CellPlace = { readonly row: number; readonly column: number };

/** A run of text that a browser would set as one block, or several of a row of a table as one. */
export type CelledBlock = {
  readonly words: string;
  /** UTF-16 units of it that stand in links. */
  readonly linked: number;
  /** Null outside tables. */
  readonly cell: CellPlace | null;
  /** Why a reader of the article does without it; null for what may belong to it. */
  readonly why: LeftOut['why'] | null;
};

export type CellWalk = {
  /** The cell that is open. */
  readonly at: () => CellPlace | null;
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
};

type OpenTable = { at: CellPlace | null; row: number; next: number; covered: readonly number[]; below: number[] };

/** More columns or rows than a table that somebody reads has are those of a broken one. */
const [MOST_COLUMNS, MOST_ROWS] = [100, 1000];

/** Follows the cells of a page's tables, and of tables in their cells, as elements open and close. */
export function walkCells(): CellWalk {
  const fresh = (): OpenTable => ({ at: null, row: 0, next: 0, covered: [], below: [] });
  // What stands in no table has rows too where a page is broken.
  const tables = [fresh()];
  const table = () => tables.at(-1) ?? fresh();
  let rows = 0;
  return {
    at: () => table().at,
    open: (name, { colspan, rowspan }) => {
      if (name === 'table') tables.push(fresh());
      const open = table();
      if (name === 'tr') {
        rows += 1;
        Object.assign(open, { at: null, row: rows, next: 0, covered: open.below });
        open.below = open.below.map((count) => Math.max(0, count - 1));
      }
      if (!isCell(name)) return;
      while ((open.covered[open.next] ?? 0) > 0) open.next += 1;
      open.at = { row: open.row, column: open.next };
      const [wide, high] = [spanOf(colspan, MOST_COLUMNS), spanOf(rowspan, MOST_ROWS)];
      for (let column = open.next; column < open.next + wide; column += 1) open.below[column] = high - 1;
      open.next += wide;
    },
    close: (name) => {
      if (isCell(name) || name === 'tr') table().at = null;
      if (name === 'table' && tables.length > 1) tables.pop();
    },
  };
}

const isCell = (name: string) => name === 'td' || name === 'th';

function spanOf(told: string | undefined, most: number): number {
  const span = Number(told ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, most) : 1;
}

/** A cell of more letters holds paragraphs: a page that is laid out by a table has such. */
const LONGEST_CELL = 160;

/** The cells of a row in one line, apart by tabs, an empty one too; those of a table that only lays a page out stay as they are. */
export function joinRows<Block extends CelledBlock>(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let first = 0; first < blocks.length; ) {
    const row = blocks[first]?.cell?.row;
    let end = first + 1;
    while (row !== undefined && blocks[end]?.cell?.row === row) end += 1;
    const cells = blocks.slice(first, end);
    const line = lineOf(cells);
    if (line) joined.push(line);
    else for (const block of cells) joined.push(block);
    first = end;
  }
  return joined;
}

function lineOf<Block extends CelledBlock>(blocks: readonly Block[]): Block | null {
  const cells: string[] = [];
  const seen = blocks.filter(({ why }) => why !== 'hidden');
  for (const { cell, words } of seen) {
    if (!cell) return null;
    const plain = words.replace(/[\t\n]+/g, ' ');
    cells[cell.column] = cells[cell.column] === undefined ? plain : `${cells[cell.column]} ${plain}`;
  }
  const [first] = seen;
  const isOne = cells.length < 2;
  if (!first || isOne || seen.length < blocks.length) return null;
  if (cells.some((words) => words.length > LONGEST_CELL)) return null;
  const linked = seen.reduce((sum, block) => sum + block.linked, 0);
  return { ...first, words: Array.from(cells, (words = '') => words).join('\t'), linked };
}
