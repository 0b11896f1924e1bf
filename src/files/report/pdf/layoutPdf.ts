import { endOfLine, type PdfPart } from '../../../lib/pdfTags';
import type { ReportDocument } from '../document';
import { COLORS, PARTS, type PdfLook, type PdfMeasure } from './looks';
import { noteLines, type PdfBlock, type PdfLine, pdfBlocks } from './units';

/** A4 and its margins, in points. */
export const A4_POINTS = { width: 595.28, height: 841.89, side: 57, top: 64, bottom: 58 } as const;
/** Between the words and the notes: the rule, and what is around it. */
const NOTES_ABOVE = 16;
/** What stands so far from what is before it in a line is another word. */
const APART = 1;

export type PlacedText = {
  readonly text: string;
  readonly look: PdfLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Null for what stands on every page. */
  readonly of: PdfPart | null;
};
export type PlacedLine = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly color: string;
};
export type PlacedPicture = {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly of: PdfPart;
};
export type PdfPage = {
  /** All that is on it, in the order in which it is read. */
  readonly parts: readonly PdfPart[];
  readonly texts: readonly PlacedText[];
  readonly lines: readonly PlacedLine[];
  readonly pictures: readonly PlacedPicture[];
  /** Headings that begin on it, and how far from its top, for the outline. */
  readonly headings: readonly { readonly words: string; readonly y: number }[];
};

const WIDTH = A4_POINTS.width - 2 * A4_POINTS.side;
const HEIGHT = A4_POINTS.height - A4_POINTS.top - A4_POINTS.bottom;

type Draft = { readonly units: PdfBlock[]; readonly notes: PdfLine[]; used: number };

/**
 * The pages of a report: its words from the top down, and at the foot of each page the notes that these refer to for the first
 * time. A note that finds no room goes on at the foot of the next page. Every page but the first has the title above, each its number.
 */
export function layoutPdf(report: ReportDocument, measure: PdfMeasure): readonly PdfPage[] {
  const drafts = fill(pdfBlocks(report, WIDTH, HEIGHT, measure), noteLines(report, WIDTH, measure));
  return drafts.map((draft, index) => placed(draft, report, index, drafts.length, measure));
}

function fill(units: readonly PdfBlock[], notes: ReadonlyMap<number, readonly PdfLine[]>): readonly Draft[] {
  const drafts: Draft[] = [];
  const known = new Set<number>();
  let waiting: readonly PdfLine[] = [];
  /** A page that begins with what was left of the notes before. */
  const turn = () => {
    const draft: Draft = { units: [], notes: [], used: 0 };
    drafts.push(draft);
    waiting = addNotes(draft, waiting);
    return draft;
  };
  let page = turn();
  for (let from = 0; from < units.length; ) {
    const group = together(units, from);
    const fresh = [...new Set(group.flatMap((unit) => unit.notes))].filter((number) => !known.has(number));
    const lines = fresh.flatMap((number) => notes.get(number) ?? []);
    const own = group.reduce(
      (sum, unit, index) => sum + unit.height + (page.units.length + index === 0 ? 0 : unit.above),
      0,
    );
    if (page.units.length > 0 && page.used + own + heightOf(page, lines) > HEIGHT) {
      page = turn();
      continue;
    }
    for (const unit of group) page.units.push(unit);
    page.used += own;
    for (const number of fresh) known.add(number);
    waiting = addNotes(page, [...waiting, ...lines]);
    from += group.length;
  }
  while (waiting.length > 0) turn();
  return drafts;
}

/** A unit and those that it leads. */
function together(units: readonly PdfBlock[], from: number): readonly PdfBlock[] {
  let to = from;
  while (units[to]?.leads && to + 1 < units.length) to += 1;
  return units.slice(from, to + 1);
}

function heightOf(draft: Draft, lines: readonly PdfLine[]): number {
  const rule = draft.notes.length === 0 && lines.length > 0 ? NOTES_ABOVE : 0;
  return rule + lines.reduce((sum, { rise }) => sum + rise, 0);
}

/** Adds as many lines as there is room for; what is left. A page with nothing else on it takes one at least. */
function addNotes(draft: Draft, lines: readonly PdfLine[]): readonly PdfLine[] {
  for (const [index, line] of lines.entries()) {
    const more = heightOf(draft, [line]);
    const isEmpty = draft.units.length === 0 && draft.notes.length === 0;
    if (draft.used + more > HEIGHT && !isEmpty) return lines.slice(index);
    draft.notes.push(line);
    draft.used += more;
  }
  return [];
}

function placed(draft: Draft, report: ReportDocument, index: number, count: number, measure: PdfMeasure): PdfPage {
  const texts: PlacedText[] = [];
  const lines: PlacedLine[] = [];
  const pictures: PlacedPicture[] = [];
  const headings: { readonly words: string; readonly y: number }[] = [];
  const write = ({ pieces, of }: PdfLine, y: number) => {
    for (const [index, { text, face, x, width }] of pieces.entries()) {
      const next = pieces[index + 1];
      const words = next && next.x < x + width + APART ? text : endOfLine(text);
      texts.push({ text: words, look: face, x: A4_POINTS.side + x, y, width, of });
    }
  };
  let y: number = A4_POINTS.top;
  for (const [at, unit] of draft.units.entries()) {
    y += at === 0 ? 0 : unit.above;
    const top = y;
    if (unit.heading !== null) {
      headings.push({ words: unit.heading, y: top });
      lines.push({
        from: [A4_POINTS.side, top - 9],
        to: [A4_POINTS.side + WIDTH, top - 9],
        width: 0.75,
        color: COLORS.ink,
      });
    }
    if (unit.picture) {
      pictures.push({ ...unit.picture, x: A4_POINTS.side + (WIDTH - unit.picture.width) / 2, y: top });
    }
    let base = top;
    for (const line of unit.lines) {
      write(line, base + 0.78 * line.rise);
      base += line.rise;
    }
    if (unit.part === 'quote')
      lines.push({
        from: [A4_POINTS.side + 1.5, top + 1],
        to: [A4_POINTS.side + 1.5, base],
        width: 2.5,
        color: COLORS.thread,
      });
    y += unit.height;
  }
  const tall = draft.notes.reduce((sum, { rise }) => sum + rise, 0);
  let foot = A4_POINTS.top + HEIGHT - tall;
  if (draft.notes.length > 0)
    lines.push({
      from: [A4_POINTS.side, foot - 6],
      to: [A4_POINTS.side + 120, foot - 6],
      width: 0.5,
      color: COLORS.ink,
    });
  for (const line of draft.notes) {
    write(line, foot + 7.6);
    foot += line.rise;
  }
  const { look } = PARTS.subtitle;
  const page = `${index + 1} / ${count}`;
  const wide = measure(page, look);
  const bottom = A4_POINTS.height - 32;
  const run = (text: string, x: number, y: number) =>
    texts.push({ text, look, x: A4_POINTS.side + x, y, width: measure(text, look), of: null });
  run(report.author, 0, bottom);
  run(page, WIDTH - wide, bottom);
  if (index > 0) run(report.title, 0, 40);
  return { parts: partsOf(draft), texts, lines, pictures, headings };
}

function partsOf({ units, notes }: Draft): readonly PdfPart[] {
  const shown = units.flatMap(({ picture, lines }) => [...(picture ? [picture] : []), ...lines]);
  return [...new Set([...shown, ...notes].map(({ of }) => of))];
}
