import { raised } from '../../../i18n/numbered';
import type { PdfPart } from '../../../lib/pdfTags';
import { type PlacedPiece, wrapRuns } from '../../../lib/wrapRuns';
import { type Block, isNoteMark, type ReportDocument, type ReportRun } from '../document';
import { fitWithin } from '../fitWithin';
import { COLORS, PARTS, type PartName, PDF_TAGS, type PdfLook, type PdfMeasure } from './looks';

/** A line of pieces, so far below the line before it; lines of one paragraph have the same `of`. */
export type PdfLine = {
  readonly pieces: readonly PlacedPiece<PdfLook>[];
  readonly rise: number;
  readonly of: PdfPart;
};

/** What is never parted by the end of a page: lines or a picture, with the notes that they refer to. */
export type PdfBlock = {
  readonly part: PartName | 'picture';
  readonly lines: readonly PdfLine[];
  /** The number of the picture among all, from 0, and its size in points. */
  readonly picture: {
    readonly at: number;
    readonly width: number;
    readonly height: number;
    readonly of: PdfPart;
  } | null;
  readonly above: number;
  readonly height: number;
  readonly notes: readonly number[];
  /** The next unit has to begin on the same page. */
  readonly leads: boolean;
  /** The words of a heading, for the outline. */
  readonly heading: string | null;
};

/** Longer paragraphs are parted between lines, each of which is a unit but for the first and the last two. */
const WHOLE = 5;

/** All of a report but its notes, in lines of a width. */
export function pdfBlocks(
  report: ReportDocument,
  width: number,
  height: number,
  measure: PdfMeasure,
): readonly PdfBlock[] {
  let pictures = 0;
  const text = (part: PartName, runs: readonly ReportRun[], leads = false) =>
    textUnits(part, runs, width, measure, leads);
  const heading = (words: string) =>
    text('heading', [{ text: words, face: 'strong' }], true).map((unit) => ({ ...unit, heading: words }));
  const block = (block: Block): readonly PdfBlock[] => {
    switch (block.kind) {
      case 'figure':
        return text('figure', block.runs, true);
      case 'paragraph':
      case 'remark':
        return text('paragraph', block.runs);
      case 'quote':
        return text('quote', block.runs);
      case 'picture': {
        const caption = text('caption', block.caption);
        const room = { width, height: height - 60 };
        const size = fitWithin({ width: block.picture.width * 10, height: block.picture.height * 10 }, room);
        const picture = { at: pictures, ...size, of: { tag: 'Figure', alt: block.picture.alt } as const };
        pictures += 1;
        return [
          { part: 'picture', lines: [], picture, above: 4, height: size.height, notes: [], leads: true, heading: null },
          ...caption,
        ];
      }
      case 'list':
        return [
          ...text('listTitle', [{ text: block.title, face: 'strong' }], true),
          ...block.items.flatMap((item) => text('item', item)),
        ];
    }
  };
  return [
    ...text('title', [{ text: report.title, face: 'strong' }], true),
    ...text('subtitle', [{ text: report.subtitle, face: 'plain' }]),
    ...report.sections.flatMap((section) => [...heading(section.heading), ...section.blocks.flatMap(block)]),
    ...heading(report.aboutTitle),
    ...report.about.flatMap((runs) => text('caption', runs)),
  ];
}

/** The lines of a note, its number before the first. */
export function noteLines(
  report: ReportDocument,
  width: number,
  measure: PdfMeasure,
): ReadonlyMap<number, readonly PdfLine[]> {
  const { look, line, indent, below } = PARTS.note;
  return new Map(
    report.notes.map(({ number, runs }) => {
      const lines = linesOf(runs, 'note', width - indent, measure).map(shifted(indent));
      const mark = { text: String(number), face: look, x: 0, width: measure(String(number), look) };
      const [first, ...rest] = lines;
      const all = first ? [{ ...first, pieces: [mark, ...first.pieces] }, ...rest] : [];
      return [number, all.map((one, index) => (index === all.length - 1 ? { ...one, rise: line + below } : one))];
    }),
  );
}

const shifted =
  (indent: number) =>
  ({ pieces, ...line }: PdfLine): PdfLine => ({
    ...line,
    pieces: pieces.map((piece) => ({ ...piece, x: piece.x + indent })),
  });

function linesOf(runs: readonly ReportRun[], part: PartName, width: number, measure: PdfMeasure): readonly PdfLine[] {
  const looks = lookOf(part);
  const styled = runs.map((run) =>
    isNoteMark(run)
      ? { text: raised(run.note), face: looks({ face: 'plain' }) }
      : { text: breakable(run), face: looks(run) },
  );
  const of = { tag: PDF_TAGS[part] };
  return wrapRuns(styled, width, measure).map((pieces) => ({ pieces, rise: PARTS[part].line, of }));
}

/** An address may be parted behind its slashes and hyphens. */
function breakable({ text, link }: { readonly text: string; readonly link?: string }): string {
  return link === undefined ? text : text.replace(/[/?&=._-]+/g, '$&\u200b');
}

/** The look of words within a part, the same object for the same look. */
function lookOf(part: PartName) {
  const known = new Map<string, PdfLook>();
  return ({ face, link }: { readonly face: string; readonly link?: string }): PdfLook => {
    const key = `${face} ${link ?? ''}`;
    const { look } = PARTS[part];
    const small = face === 'small' ? ({ face: 'sans', size: 8.5, color: COLORS.quiet } as const) : {};
    const bold = look.bold || face === 'strong' || face === 'figure';
    const made = known.get(key) ?? { ...look, ...small, bold, ...(link === undefined ? {} : { link }) };
    known.set(key, made);
    return made;
  };
}

function textUnits(
  part: PartName,
  runs: readonly ReportRun[],
  width: number,
  measure: PdfMeasure,
  leads: boolean,
): readonly PdfBlock[] {
  const { above, below, indent } = PARTS[part];
  const lines = linesOf(runs, part, width - indent, measure).map(shifted(indent));
  const groups = groupsOf(lines);
  return groups.map((group, index) => ({
    part,
    lines: group,
    picture: null,
    above: index === 0 ? above : 0,
    height: group.reduce((sum, { rise }) => sum + rise, 0) + (index === groups.length - 1 ? below : 0),
    notes: index === 0 ? runs.flatMap((run) => (isNoteMark(run) ? [run.note] : [])) : [],
    leads,
    heading: null,
  }));
}

/** Two lines at least stay together at the end and at the beginning of a page. */
function groupsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  if (lines.length <= WHOLE) return [lines];
  return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
}
