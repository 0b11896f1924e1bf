import type { PdfTag } from '../../../lib/pdfTags';

/**
 * The faces of PDFs by the names that their writer has to have them under, each normal and bold. Without spaces, as CSS takes a
 * name that is in no quotation marks: else the writer measures each word by laying out the page.
 */
export const FAMILIES = { serif: 'Source-Serif-4', sans: 'IBM-Plex-Sans' } as const;

/** How letters of a PDF look; sizes are in points. Two looks that are the same thing are the same object. */
export type PdfLook = {
  readonly face: 'serif' | 'sans';
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  /** Where these words lead. */
  readonly link?: string;
};

/** Wide letters have wide measures: the width of a text in a look, in points. */
export type PdfMeasure = (text: string, look: PdfLook) => number;

export const COLORS = { ink: '#1b2228', quiet: '#4a5157', rule: '#bdb8aa', thread: '#e9be2f' } as const;

const serif = (size: number, bold = false): PdfLook => ({ face: 'serif', bold, size, color: COLORS.ink });
const sans = (size: number, bold = false, color: string = COLORS.ink): PdfLook => ({ face: 'sans', bold, size, color });

/** What is written in which look, the height of its lines, and the room above and below. */
export const PARTS = {
  title: { look: serif(26, true), line: 31, above: 0, below: 4, indent: 0 },
  subtitle: { look: sans(9, false, COLORS.quiet), line: 13, above: 0, below: 6, indent: 0 },
  heading: { look: serif(15, true), line: 19, above: 26, below: 6, indent: 0 },
  listTitle: { look: sans(9, true), line: 13, above: 10, below: 2, indent: 0 },
  figure: { look: serif(20), line: 25, above: 2, below: 2, indent: 0 },
  paragraph: { look: serif(10.5), line: 15, above: 0, below: 6, indent: 0 },
  quote: { look: serif(11), line: 15.5, above: 3, below: 8, indent: 12 },
  caption: { look: sans(8.5, false, COLORS.quiet), line: 12, above: 4, below: 8, indent: 0 },
  item: { look: sans(8.5), line: 12, above: 0, below: 2, indent: 0 },
  note: { look: sans(7.5), line: 9.8, above: 0, below: 2, indent: 12 },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly look: PdfLook;
      readonly line: number;
      readonly above: number;
      readonly below: number;
      readonly indent: number;
    }
  >
>;
export type PartName = keyof typeof PARTS;

/** What each part is to who hears the report. */
export const PDF_TAGS: Readonly<Record<PartName, PdfTag>> = {
  title: 'H1',
  subtitle: 'P',
  heading: 'H2',
  listTitle: 'H3',
  figure: 'P',
  paragraph: 'P',
  quote: 'BlockQuote',
  caption: 'P',
  item: 'P',
  note: 'Note',
};
