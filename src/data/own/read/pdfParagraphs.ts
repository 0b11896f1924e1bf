import { largest } from '../../../lib/extremes';
import { type BoxOnPage, boxOf, type ReadLine } from './pdfLines';

/** A page of a PDF; `height` in points. */
export type ReadPage = { readonly height: number; readonly lines: readonly ReadLine[] };
export type PdfParagraph = {
  readonly kind: 'paragraph' | 'running-head' | 'page-number';
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
  readonly box: BoxOnPage;
};

/** The strip at the top and bottom of a page where heads and numbers stand, as a share of its height. */
const EDGE = 0.1;
/** Lines farther apart than this many of their heights are of two paragraphs; a first line set in by this many is one's first. */
const [APART, INDENT] = [0.8, 0.8];
/** A line shorter than this share of the longest ends its paragraph if a sentence ends with it. */
const SHORT = 0.8;
const NUMBER = /^(?:(?:page|стр(?:аница|\.)?|p\.)\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|из|\/)\s*\d{1,4})?$/i;
/** Words in columns, but for the sign or number of a list before its words. */
const ROW = /^(?!\S{1,4}\t[^\t]*$).*\t/;
/** A line of a list, by its sign. */
const LISTED = /^[•·●▪◦‣]\s/;
const SENTENCE_END = /[.!?…:;»”"]$/;

/** Paragraphs of pages in reading order, lines joined by `\n`; a paragraph that goes on over the page is one. */
export function pdfParagraphs(pages: readonly ReadPage[]): readonly PdfParagraph[] {
  const repeated = repeatedAtEdges(pages);
  const paragraphs: { -readonly [Key in keyof PdfParagraph]: PdfParagraph[Key] }[] = [];
  let open: { lines: ReadLine[]; page: number } | null = null;
  const close = () => {
    if (open) {
      const { lines, page } = open;
      paragraphs.push({ kind: 'paragraph', text: lines.map(({ text }) => text).join('\n'), page, box: boxOf(lines) });
    }
    open = null;
  };
  // What stands at the edges is put down behind the paragraph that goes on over it.
  pages.forEach(({ height, lines }, index) => {
    const page = index + 1;
    const widest = largest(
      lines.map(({ box }) => box[2] - box[0]),
      0,
    );
    const edges: typeof paragraphs = [];
    for (const line of lines) {
      const kind = isAtEdge(line, height) ? edgeKind(line, repeated) : null;
      if (kind) {
        edges.push({ kind, text: line.text, page, box: line.box });
        continue;
      }
      const last: ReadLine | undefined = open?.lines.at(-1);
      if (open && last && goesOn(last, line, open.page === page || open.lines.length === 0, widest))
        open.lines.push(line);
      else {
        close();
        open = { lines: [line], page };
      }
    }
    for (const edge of edges) paragraphs.push(edge);
  });
  close();
  return paragraphs;
}

function goesOn(last: ReadLine, line: ReadLine, isSamePage: boolean, widest: number): boolean {
  if (ROW.test(last.text) || ROW.test(line.text) || LISTED.test(line.text)) return false;
  const height = last.box[3] - last.box[1];
  const isBelow = isSamePage && line.box[1] > last.box[1];
  if (!isBelow) {
    // The next column, or the next page.
    return !SENTENCE_END.test(last.text) && /^[\p{Ll}\d(«“]/u.test(line.text);
  }
  const gap = line.box[1] - last.box[3];
  const grows = Math.abs(line.box[3] - line.box[1] - height) > height * 0.2;
  if (gap > APART * height || grows) return false;
  if (line.box[0] > last.box[0] + INDENT * height) return false;
  return !(SENTENCE_END.test(last.text) && last.box[2] - last.box[0] < widest * SHORT);
}

function isAtEdge({ box }: ReadLine, height: number): boolean {
  return box[3] < height * EDGE || box[1] > height * (1 - EDGE);
}

function edgeKind({ text }: ReadLine, repeated: ReadonlySet<string>): 'running-head' | 'page-number' | null {
  if (NUMBER.test(text)) return 'page-number';
  return repeated.has(withoutNumbers(text)) ? 'running-head' : null;
}

/** What stands at the edge of more than one page in three, and of two at least, whatever its numbers. */
function repeatedAtEdges(pages: readonly ReadPage[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { height, lines } of pages) {
    const texts = new Set(lines.filter((line) => isAtEdge(line, height)).map(({ text }) => withoutNumbers(text)));
    for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= 2 && count > pages.length / 3).map(([text]) => text));
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}
