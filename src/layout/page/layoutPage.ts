import type { Face, Measure } from './face';
import { type Credit, type Foot, layoutFoot } from './footer';
import {
  columnsIn,
  type DraftNote,
  draftNote,
  fillColumns,
  type NoteLine,
  type PlacedNote,
  placeNotes,
} from './noteColumns';
import type { Note } from './notes';
import { type HeadPart, type LegendItem, layoutHead, layoutLegend } from './pageHead';
import type { Parts } from './settings';

/** Pixels around everything. */
export const MARGIN = 36;

export type PageContent = {
  readonly title: string;
  readonly subtitle: string;
  /** What the picture is filtered by; empty when it shows everything. */
  readonly filter: string;
  readonly sentence: string;
  readonly legend: readonly LegendItem[];
  /** The notes with quotes of at most so many characters either side of the figure. */
  readonly notes: (room: number) => readonly Note[];
  /** The height below which the drawing would have to be made smaller as a whole. */
  readonly least: number;
  /** The height that it has wherever there is so much, if that is more. */
  readonly ample?: number;
  readonly credit: Credit;
};

export type PicturePage = {
  readonly head: readonly { readonly face: Face; readonly lines: readonly NoteLine[] }[];
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly rule: number | null;
  readonly legend: readonly (LegendItem & { readonly x: number; readonly y: number })[];
  readonly notes: readonly PlacedNote[];
  readonly margin: number;
  /** What stands at the foot, and where that begins. */
  readonly foot: Foot & { readonly top: number };
};

export type Size = { readonly width: number; readonly height: number };
/** What a picture holds beside its drawing, and whether it keeps its size or grows taller. */
export type PageForm = { readonly parts: Parts; readonly keepsSize: boolean };
export type LaidOutPages = { readonly pages: readonly PicturePage[]; readonly height: number };

/** How much of a quote is kept either side of its figure where the whole of it is longer than a page. */
const ROOMS = [Number.POSITIVE_INFINITY, 200, 130, 90, 60, 40, 24, 12, 0];
/** The share of the page that the drawing has where notes are many. */
const SHARE = 0.44;
/** Between head and drawing, drawing and rule, rule and legend, legend and notes. */
const [BELOW_HEAD, ABOVE_RULE, BELOW_RULE, BELOW_LEGEND] = [14, 8, 6, 8];

const HEADS: Readonly<Record<Parts, readonly ('title' | 'subtitle' | 'filter' | 'sentence')[]>> = {
  all: ['title', 'subtitle', 'filter', 'sentence'],
  card: ['title', 'subtitle', 'filter'],
  plain: [],
};

/**
 * Lays out a picture: head, drawing, legend, notes in columns, foot. Nothing is made smaller and no quote is cut: a
 * picture grows taller until all is in it. One that keeps its size has further pages for further notes, and is null where
 * not even its drawing fits; there a quote that is longer than a page is cut.
 */
export function layoutPages(content: PageContent, size: Size, measure: Measure, form: PageForm): LaidOutPages | null {
  const inner = size.width - 2 * MARGIN;
  const parts = HEADS[form.parts].map((face): HeadPart => ({ face, words: content[face] }));
  const head = layoutHead(parts, MARGIN, MARGIN - 10, inner, measure);
  const legend = layoutLegend(content.legend, MARGIN, inner, measure);
  const foot = layoutFoot(content.credit, size.width, MARGIN, measure);
  // A card's one line of sources is as wide as the card.
  const columns = form.parts === 'all' ? columnsIn(inner, MARGIN) : { count: 1, width: inner, left: MARGIN };
  const around = head.height + BELOW_HEAD + ABOVE_RULE + BELOW_RULE + legend.height + BELOW_LEGEND + foot.height;
  const draft = (room: number) => content.notes(room).map((note) => draftNote(note, columns, measure));
  const { ample = content.least } = content;
  const most = form.keepsSize ? size.height - around : Number.POSITIVE_INFINITY;
  const wanted = Math.max(SHARE * size.height, content.least, Math.min(ample, most));
  type Filled = NonNullable<ReturnType<typeof fillColumns>>;
  const first = (height: number, drafts: readonly DraftNote[], filled: Filled): PicturePage => {
    const footTop = height - foot.height;
    const notesTop = footTop - filled.height;
    const legendTop = notesTop - legend.height - BELOW_LEGEND;
    const top = head.height + BELOW_HEAD;
    return {
      head: head.lines,
      margin: MARGIN,
      drawing: { x: MARGIN, y: top, width: inner, height: legendTop - BELOW_RULE - ABOVE_RULE - top },
      rule: legendTop - BELOW_RULE,
      legend: legend.items.map((item) => ({ ...item, y: item.y + legendTop })),
      notes: placeNotes(drafts, filled.placed, columns, notesTop),
      foot: { ...foot, top: footTop },
    };
  };
  if (!form.keepsSize) {
    const drafts = draft(Number.POSITIVE_INFINITY);
    const filled = fillColumns(drafts, columns);
    if (!filled) return null;
    const height = Math.max(size.height, Math.ceil(around + wanted + filled.height));
    return { pages: [first(height, drafts, filled)], height };
  }
  if (size.height - around < content.least) return null;
  for (const room of ROOMS) {
    const drafts = draft(room);
    /** As many as fit, from one on. */
    const fill = (from: number, limit: number) => {
      for (let count = drafts.length - from; count > 0; count -= 1) {
        const part = drafts.slice(from, from + count);
        const filled = fillColumns(part, columns, limit);
        if (filled) return { part, filled };
      }
      return { part: [], filled: { placed: [], height: 0 } };
    };
    const { part, filled } = fill(0, size.height - around - wanted);
    const pages = [first(size.height, part, filled)];
    // A card is one picture: where its drawing leaves no room for the line of sources, the address at its foot leads there.
    if (form.parts === 'card') return { pages, height: size.height };
    let from = part.length;
    while (from < drafts.length) {
      const next = fill(from, size.height - foot.height - MARGIN);
      if (next.part.length === 0) break;
      pages.push({
        head: [],
        margin: MARGIN,
        drawing: null,
        rule: null,
        legend: [],
        notes: placeNotes(next.part, next.filled.placed, columns, MARGIN),
        foot: { ...foot, top: size.height - foot.height },
      });
      from += next.part.length;
    }
    if (from >= drafts.length) return { pages, height: size.height };
  }
  return null;
}
