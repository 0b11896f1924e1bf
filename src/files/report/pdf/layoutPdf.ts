import type { ReportDocument } from '../document';
import { COLORS, type Look, type Measure, PARTS } from './looks';
import { type Line, noteLines, type Unit, unitsOf } from './units';

/** A4 and its margins, in points. */
export const A4 = { width: 595.28, height: 841.89, side: 57, top: 64, bottom: 58 } as const;
/** Between the words and the notes: the rule, and what is around it. */
const NOTES_ABOVE = 16;

export type PlacedText = {
  readonly text: string;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
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
};
export type PdfPage = {
  readonly texts: readonly PlacedText[];
  readonly lines: readonly PlacedLine[];
  readonly pictures: readonly PlacedPicture[];
  /** Headings that begin on it, and how far from its top, for the outline. */
  readonly headings: readonly { readonly words: string; readonly y: number }[];
};

const WIDTH = A4.width - 2 * A4.side;
const HEIGHT = A4.height - A4.top - A4.bottom;

type Draft = { readonly units: Unit[]; readonly notes: Line[]; used: number };

/**
 * The pages of a report: its words from the top down, and at the foot of each page the notes that these refer to for the first
 * time. A note that finds no room goes on at the foot of the next page. Every page but the first has the title above, each its number.
 */
export function layoutPdf(report: ReportDocument, measure: Measure): readonly PdfPage[] {
  const drafts = fill(unitsOf(report, WIDTH, HEIGHT, measure), noteLines(report, WIDTH, measure));
  return drafts.map((draft, index) => placed(draft, report, index, drafts.length, measure));
}

function fill(units: readonly Unit[], notes: ReadonlyMap<number, readonly Line[]>): readonly Draft[] {
  const drafts: Draft[] = [];
  const known = new Set<number>();
  let waiting: readonly Line[] = [];
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
    page.units.push(...group);
    page.used += own;
    for (const number of fresh) known.add(number);
    waiting = addNotes(page, [...waiting, ...lines]);
    from += group.length;
  }
  while (waiting.length > 0) turn();
  return drafts;
}

/** A unit and those that it leads. */
function together(units: readonly Unit[], from: number): readonly Unit[] {
  let to = from;
  while (units[to]?.leads && to + 1 < units.length) to += 1;
  return units.slice(from, to + 1);
}

function heightOf(draft: Draft, lines: readonly Line[]): number {
  const rule = draft.notes.length === 0 && lines.length > 0 ? NOTES_ABOVE : 0;
  return rule + lines.reduce((sum, { rise }) => sum + rise, 0);
}

/** Adds as many lines as there is room for; what is left. A page with nothing else on it takes one at least. */
function addNotes(draft: Draft, lines: readonly Line[]): readonly Line[] {
  for (const [index, line] of lines.entries()) {
    const more = heightOf(draft, [line]);
    const isEmpty = draft.units.length === 0 && draft.notes.length === 0;
    if (draft.used + more > HEIGHT && !isEmpty) return lines.slice(index);
    draft.notes.push(line);
    draft.used += more;
  }
  return [];
}

function placed(draft: Draft, report: ReportDocument, index: number, count: number, measure: Measure): PdfPage {
  const texts: PlacedText[] = [];
  const lines: PlacedLine[] = [];
  const pictures: PlacedPicture[] = [];
  const headings: { readonly words: string; readonly y: number }[] = [];
  const write = ({ pieces }: Line, y: number) => {
    for (const { text, face, x, width } of pieces) texts.push({ text, look: face, x: A4.side + x, y, width });
  };
  let y: number = A4.top;
  for (const [at, unit] of draft.units.entries()) {
    y += at === 0 ? 0 : unit.above;
    const top = y;
    if (unit.heading !== null) {
      headings.push({ words: unit.heading, y: top });
      lines.push({ from: [A4.side, top - 9], to: [A4.side + WIDTH, top - 9], width: 0.75, color: COLORS.ink });
    }
    if (unit.picture) {
      const { width, height } = unit.picture;
      pictures.push({ at: unit.picture.at, x: A4.side + (WIDTH - width) / 2, y: top, width, height });
    }
    let base = top;
    for (const line of unit.lines) {
      write(line, base + 0.78 * line.rise);
      base += line.rise;
    }
    if (unit.part === 'quote')
      lines.push({ from: [A4.side + 1.5, top + 1], to: [A4.side + 1.5, base], width: 2.5, color: COLORS.thread });
    y += unit.height;
  }
  const tall = draft.notes.reduce((sum, { rise }) => sum + rise, 0);
  let foot = A4.top + HEIGHT - tall;
  if (draft.notes.length > 0)
    lines.push({ from: [A4.side, foot - 6], to: [A4.side + 120, foot - 6], width: 0.5, color: COLORS.ink });
  for (const line of draft.notes) {
    write(line, foot + 7.6);
    foot += line.rise;
  }
  const { look } = PARTS.subtitle;
  const page = `${index + 1} / ${count}`;
  const wide = measure(page, look);
  const bottom = A4.height - 32;
  texts.push({ text: report.author, look, x: A4.side, y: bottom, width: measure(report.author, look) });
  texts.push({ text: page, look, x: A4.side + WIDTH - wide, y: bottom, width: wide });
  if (index > 0) texts.push({ text: report.title, look, x: A4.side, y: 40, width: measure(report.title, look) });
  return { texts, lines, pictures, headings };
}
