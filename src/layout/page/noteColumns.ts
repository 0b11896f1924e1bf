import { wrapRuns } from '../../lib/wrapRuns';
import { type ColumnPlace, type ItemHeight, intoColumns } from './columns';
import { FACES, type Face, type Measure } from './face';
import type { Note } from './notes';

export type NoteLine = {
  readonly x: number;
  readonly y: number;
  readonly pieces: ReturnType<typeof wrapRuns<Face>>[number];
};
export type PlacedNote = {
  readonly numbers: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly NoteLine[];
  readonly href: string | null;
};
type Wrapped = ReturnType<typeof wrapRuns<Face>>;
/** A note in lines, as it begins at the head of a column and below another note. */
export type DraftNote = {
  readonly note: Note;
  readonly indent: number;
  readonly head: Wrapped;
  readonly below: Wrapped;
};
/** So many columns of this width, from the left. */
export type NoteColumns = { readonly count: number; readonly width: number; readonly left: number };

const COLUMN_GAP = 30;
const NOTE_GAP = 5;
const NUMBER_ROOM = 16;
const NUMBER_GAP = 5;
const NOTE_WIDTH = 250;

/** As many columns as are wide enough for notes, within `width` pixels. */
export function columnsIn(width: number, left: number): NoteColumns {
  const count = Math.max(1, Math.floor((width + COLUMN_GAP) / (NOTE_WIDTH + COLUMN_GAP)));
  return { count, width: (width - (count - 1) * COLUMN_GAP) / count, left };
}

export function draftNote(
  { numbers, runs, follows, ...note }: Note,
  columns: NoteColumns,
  measure: Measure,
): DraftNote {
  const indent = numbers === '' ? 0 : Math.max(NUMBER_ROOM, measure(numbers, 'label') + NUMBER_GAP);
  const wrap = (words: Note['runs']) => wrapRuns<Face>(words, columns.width - indent, measure);
  const head = wrap(runs);
  return { note: { numbers, runs, follows, ...note }, indent, head, below: follows ? wrap(follows) : head };
}

/** Notes one after another in columns; null where `limit` pixels are not enough. */
export function fillColumns(drafts: readonly DraftNote[], columns: NoteColumns, limit?: number) {
  const { line } = FACES.label;
  const heights = drafts.map(
    ({ head, below }): ItemHeight => ({ head: head.length * line, below: below.length * line }),
  );
  return intoColumns(heights, columns.count, NOTE_GAP, limit);
}

export function placeNotes(
  drafts: readonly DraftNote[],
  placed: readonly ColumnPlace[],
  columns: NoteColumns,
  top: number,
): readonly PlacedNote[] {
  return placed.flatMap(({ index, column, y }) => {
    const draft = drafts[index];
    if (!draft) return [];
    const left = columns.left + column * (columns.width + COLUMN_GAP);
    const x = left + draft.indent;
    const lines = draft[y === 0 ? 'head' : 'below'].map((pieces, i) => ({
      x,
      y: top + y + i * FACES.label.line + FACES.label.rise,
      pieces,
    }));
    const { numbers, href } = draft.note;
    return [{ numbers, x: left, y: top + y + FACES.label.rise, lines, href }];
  });
}
