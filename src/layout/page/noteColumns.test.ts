import { describe, expect, it } from 'vitest';
import { HALF as measure } from './fixtures';
import { columnsIn, draftNote, fillColumns, placeNotes } from './noteColumns';
import { run } from './noteRun';
import type { Note } from './notes';

const words = (start: string) => [run(`${start} `, 'label', true), run('word '.repeat(60).trim(), 'quote', false)];
const NOTES: readonly Note[] = [1, 2, 3, 4].map((number) => ({
  numbers: String(number),
  runs: words('Speaker'),
  follows: number === 1 ? null : words('Same,'),
  href: null,
}));

describe('columns of notes', () => {
  it('are as many as are wide enough, and take the whole width', () => {
    for (const width of [200, 622, 1043, 1212, 2000]) {
      const columns = columnsIn(width, 36);
      expect(columns.count * columns.width + (columns.count - 1) * 30).toBeCloseTo(width, 9);
      if (columns.count > 1) expect(columns.width).toBeGreaterThanOrEqual(250);
    }
  });

  it('begin with a whole name where a note stands at the head of a column, and with "Same" below another', () => {
    const columns = columnsIn(622, 36);
    const drafts = NOTES.map((note) => draftNote(note, columns, measure));
    const filled = fillColumns(drafts, columns);
    const placed = placeNotes(drafts, filled?.placed ?? [], columns, 100);
    expect(placed.map(({ numbers }) => numbers)).toEqual(['1', '2', '3', '4']);
    const starts = placed.map(({ x, lines }) => [x, lines[0]?.pieces[0]?.text.trim()] as const);
    for (const [index, [x, first]] of starts.entries())
      expect(first).toBe(x === starts[index - 1]?.[0] ? 'Same,' : 'Speaker');
    expect(new Set(starts.map(([x]) => x)).size).toBe(columns.count);
  });

  it('are null where the room is not enough', () => {
    const columns = columnsIn(622, 36);
    const drafts = NOTES.map((note) => draftNote(note, columns, measure));
    expect(fillColumns(drafts, columns, 20)).toBeNull();
  });
});
