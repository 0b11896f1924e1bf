import { LEGEND_WIDTH, type LegendKind } from '../../lib/glyphSize';
import { wrapRuns } from '../../lib/wrapRuns';
import { type Height, intoColumns } from './columns';
import type { NoteRun } from './noteRun';
import type { Note } from './notes';

/** Faces of a page's words; see `FACES` for their size and line. */
export type Face = NoteRun['face'] | 'name' | 'title' | 'subtitle' | 'filter' | 'sentence' | 'legend';
export type Measure = (text: string, face: Face) => number;
export type Line = {
  readonly x: number;
  readonly y: number;
  readonly pieces: ReturnType<typeof wrapRuns<Face>>[number];
};

/** Height of a line and rise of its letters, in pixels. */
export const FACES: Readonly<Record<Face, { readonly line: number; readonly rise: number }>> = {
  name: { line: 20, rise: 15 },
  title: { line: 32, rise: 25 },
  subtitle: { line: 20, rise: 15 },
  filter: { line: 19, rise: 14 },
  sentence: { line: 17, rise: 13 },
  legend: { line: 24, rise: 16 },
  label: { line: 15, rise: 11 },
  quote: { line: 15, rise: 11 },
  figure: { line: 15, rise: 11 },
  plain: { line: 15, rise: 11 },
};

/** Pixels around everything. */
export const MARGIN = 36;
const COLUMN_GAP = 30;
const NOTE_GAP = 5;
const NUMBER_ROOM = 16;
const NUMBER_GAP = 5;
const NOTE_WIDTH = 250;
const FOOTER = 44;

export type PageContent = {
  readonly title: string;
  readonly subtitle: string;
  /** What the picture is filtered by; empty when it shows everything. */
  readonly filter: string;
  readonly sentence: string;
  readonly legend: readonly { readonly kind: LegendKind; readonly label: string }[];
  /** The notes with quotes of at most so many characters either side of the figure. */
  readonly notes: (room: number) => readonly Note[];
  /** The height below which the drawing would have to be made smaller as a whole. */
  readonly least: number;
};

export type PlacedNote = {
  readonly numbers: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly Line[];
};
export type Page = {
  readonly head: readonly { readonly face: Face; readonly lines: readonly Line[] }[];
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly rule: number | null;
  readonly legend: readonly {
    readonly kind: LegendKind;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly notes: readonly PlacedNote[];
  readonly margin: number;
  /** The most characters of a quote that were kept either side of its figure. */
  readonly room: number;
};

type Size = { readonly width: number; readonly height: number };
/** How much of a quote is kept either side of its figure, from the whole to the figure alone. */
const ROOMS = [Number.POSITIVE_INFINITY, 200, 130, 90, 60, 40, 24, 12, 0];
/** The share of the page that the drawing should have, and the parts of its least height that it keeps if need be. */
const SHARE = 0.44;
const PARTS = [1, 0.85, 0.7, 0.55];

/**
 * Lays out a picture: head, drawing, legend, notes in columns. Quotes are shortened, then the drawing made smaller, until
 * all notes are there: none is dropped, and null says that they cannot all be there. With `overflow`, further notes go to
 * further pages, and quotes stay whole unless one is longer than a page.
 */
export function layoutPages(
  content: PageContent,
  size: Size,
  measure: Measure,
  overflow: boolean,
): readonly Page[] | null {
  const inner = size.width - 2 * MARGIN;
  const head = layoutHead(content, inner, measure);
  const legend = layoutLegend(content, inner, measure);
  const columns = Math.max(1, Math.floor((inner + COLUMN_GAP) / (NOTE_WIDTH + COLUMN_GAP)));
  const width = (inner - (columns - 1) * COLUMN_GAP) / columns;
  const free = size.height - head.height - legend.height - FOOTER - 42;
  const drafts = new Map<number, readonly Draft[]>();
  const draft = (room: number) => {
    const known = drafts.get(room) ?? content.notes(room).map((note) => wrapNote(note, width, measure));
    drafts.set(room, known);
    return known;
  };
  const finish = (drafts: readonly Draft[], notesHeight: number, placed: Columns): Page => {
    const bottom = size.height - FOOTER - notesHeight;
    const legendTop = bottom - legend.height - 8;
    return {
      head: head.lines,
      margin: MARGIN,
      room: 0,
      drawing: { x: MARGIN, y: head.height + 14, width: inner, height: legendTop - head.height - 28 },
      rule: legendTop - 6,
      legend: legend.items.map((item) => ({ ...item, y: item.y + legendTop })),
      notes: placeNotes(drafts, placed, width, bottom),
    };
  };
  if (overflow) {
    const room = free - Math.max(SHARE * size.height, content.least);
    const frame = { size, columns, width, room, finish };
    for (const kept of ROOMS) {
      const pages = withOverflow(draft(kept), frame);
      if (pages) return pages;
    }
    return null;
  }
  const wanted = Math.max(SHARE * size.height, content.least);
  for (const height of [wanted, ...PARTS.map((part) => part * content.least)]) {
    for (const room of ROOMS) {
      const placed = intoColumns(heightsOf(draft(room)), columns, NOTE_GAP, free - height);
      if (placed) return [{ ...finish(draft(room), placed.height, placed.placed), room }];
    }
  }
  return null;
}

type Columns = NonNullable<ReturnType<typeof intoColumns>>['placed'];
type Wrapped = ReturnType<typeof wrapRuns<Face>>;
/** A note in lines, as it begins at the head of a column and below another note. */
type Draft = { readonly note: Note; readonly indent: number; readonly head: Wrapped; readonly below: Wrapped };
type Frame = {
  readonly size: Size;
  readonly columns: number;
  readonly width: number;
  readonly room: number;
  readonly finish: (drafts: readonly Draft[], height: number, placed: Columns) => Page;
};

/** As many notes as fit below the drawing, the others on pages of their own; null where one fits on no page. */
function withOverflow(drafts: readonly Draft[], { size, columns, width, room, finish }: Frame): readonly Page[] | null {
  const most = (from: number, limit: number) => {
    for (let count = drafts.length - from; count > 0; count -= 1) {
      const part = drafts.slice(from, from + count);
      const fitting = intoColumns(heightsOf(part), columns, NOTE_GAP, limit);
      if (fitting) return { part, ...fitting };
    }
    return null;
  };
  const first = most(0, room);
  const pages = [finish(first?.part ?? [], first?.height ?? 0, first?.placed ?? [])];
  let from = first?.part.length ?? 0;
  while (from < drafts.length) {
    const next = most(from, size.height - FOOTER - MARGIN);
    if (!next) return null;
    pages.push({
      head: [],
      margin: MARGIN,
      room: Number.POSITIVE_INFINITY,
      drawing: null,
      rule: null,
      legend: [],
      notes: placeNotes(next.part, next.placed, width, MARGIN),
    });
    from += next.part.length;
  }
  return pages;
}

function heightsOf(drafts: readonly Draft[]): readonly Height[] {
  const { line } = FACES.label;
  return drafts.map(({ head, below }) => ({ head: head.length * line, below: below.length * line }));
}

function wrapNote(note: Note, width: number, measure: Measure): Draft {
  const { numbers, runs, follows } = note;
  const indent = numbers === '' ? 0 : Math.max(NUMBER_ROOM, measure(numbers, 'label') + NUMBER_GAP);
  const head = wrapRuns<Face>(runs, width - indent, measure);
  return { note, indent, head, below: follows ? wrapRuns<Face>(follows, width - indent, measure) : head };
}

function placeNotes(drafts: readonly Draft[], placed: Columns, width: number, top: number): readonly PlacedNote[] {
  return placed.flatMap(({ index, column, y }) => {
    const draft = drafts[index];
    if (!draft) return [];
    const left = MARGIN + column * (width + COLUMN_GAP);
    const x = left + draft.indent;
    const lines = draft[y === 0 ? 'head' : 'below'].map((pieces, i) => ({
      x,
      y: top + y + i * FACES.label.line + FACES.label.rise,
      pieces,
    }));
    return [{ numbers: draft.note.numbers, x: left, y: top + y + FACES.label.rise, lines }];
  });
}

function layoutHead({ title, subtitle, filter, sentence }: PageContent, width: number, measure: Measure) {
  let y = MARGIN - 10;
  const lines = (
    [
      ['title', title],
      ['subtitle', subtitle],
      ['filter', filter],
      ['sentence', sentence],
    ] as const
  )
    .filter(([, words]) => words !== '')
    .map(([face, words]) => {
      const placed = wrapRuns<Face>([{ text: words, face }], width, measure).map((pieces) => {
        const line = { x: MARGIN, y: y + FACES[face].rise, pieces };
        y += FACES[face].line;
        return line;
      });
      return { face, lines: placed };
    });
  return { lines, height: y };
}

function layoutLegend({ legend }: PageContent, width: number, measure: Measure) {
  let [x, y] = [0, 0];
  const items = legend.map(({ kind, label }) => {
    const wide = LEGEND_WIDTH[kind] + 6 + measure(label, 'legend');
    if (x > 0 && x + wide > width) {
      x = 0;
      y += FACES.legend.line;
    }
    const item = { kind, label, x: MARGIN + x, y };
    x += wide + 22;
    return item;
  });
  return { items, height: items.length > 0 ? y + FACES.legend.line : 0 };
}
