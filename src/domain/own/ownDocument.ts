import type { Day } from '../period';
import type { QuoteSelector, TextLanguage } from '../quote';

/** What a document was read from. `pasted` is text that came without a file. */
export const DOCUMENT_FORMATS = ['pasted', 'text', 'markdown', 'html', 'docx', 'pdf', 'mail'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Where what is known of a document stands: in which part of its file, or told by the reader. */
export const FOUND_IN = [
  'reader',
  'title-element',
  'meta-element',
  'json-ld',
  'canonical-link',
  'lang-attribute',
  'time-element',
  'mail-header',
  'file-properties',
  'file-name',
  'first-line',
  'dateline',
  'text',
  'letters',
] as const;
export type FoundIn = (typeof FOUND_IN)[number];

/** What a reader is asked of a document. */
export const DOCUMENT_FACTS = ['title', 'publisher', 'published', 'url', 'lang'] as const;
export type DocumentFact = (typeof DOCUMENT_FACTS)[number];

/** Where a stretch of the text stands in the file: the page of a PDF with its box in points from the top left, or a paragraph, counted from 0. */
export type PlaceInFile =
  | { readonly kind: 'page'; readonly page: number; readonly box: readonly [number, number, number, number] | null }
  | { readonly kind: 'paragraph'; readonly index: number };

export type TextStretch = { readonly start: number; readonly end: number; readonly at: PlaceInFile };

/** Words of the file that the text leaves out. Put back, they stand at `at`, an offset of the text. */
export type LeftOut = {
  readonly at: number;
  readonly text: string;
  readonly why:
    | 'navigation'
    | 'running-head'
    | 'page-number'
    | 'advertisement'
    | 'comment'
    | 'footer'
    | 'deleted'
    | 'hidden';
};

/** A document of the reader's own, as it is kept in this browser. All offsets are UTF-16 units of `text`. */
export type OwnDocument = {
  /** `isSourceId` holds of it, and it has no colon. */
  readonly id: string;
  /** Nothing in it is normalised: soft hyphens and no-break spaces are those of the file. */
  readonly text: string;
  readonly lang: TextLanguage;
  readonly title: string | null;
  readonly publisher: string;
  readonly published: Day;
  readonly url: string | null;
  /** For each fact, where it was found. */
  readonly found: Readonly<Record<DocumentFact, FoundIn>>;
  readonly format: DocumentFormat;
  /** Null for what was pasted. `sha256` in hexadecimal digits. */
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly encoding: string | null;
  } | null;
  readonly stretches: readonly TextStretch[];
  readonly leftOut: readonly LeftOut[];
  /** The time it was added, ISO 8601 in UTC. */
  readonly added: string;
};

/** The words of a document between two offsets. */
export function wordsAt({ text }: Pick<OwnDocument, 'text'>, start: number, end: number): QuoteSelector {
  return { exact: text.slice(start, end), start, end };
}
