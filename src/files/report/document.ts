import type { TextLanguage, UiLanguage } from '../../domain/quote';

/**
 * A report as all kinds of files are written from it: what is said and in which order, without sizes, pages or markup.
 *
 *     title, subtitle
 *     section: heading, then blocks, whose words may refer to notes
 *     notes, numbered from 1 in the order in which they are first referred to
 *     about: what is said of the whole at its end
 */
export type ReportDocument = {
  readonly lang: UiLanguage;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly description: string;
  /** The day on which it was made, `2026-11-26`. */
  readonly made: string;
  readonly sections: readonly ReportSection[];
  readonly notes: readonly ReportNote[];
  /** What the notes are called, as a heading. */
  readonly notesTitle: string;
  readonly aboutTitle: string;
  readonly about: readonly (readonly ReportWords[])[];
};

export type ReportSection = { readonly heading: string; readonly blocks: readonly Block[] };

export type Block =
  /** The large figure of a statement. */
  | { readonly kind: 'figure'; readonly runs: readonly ReportRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly ReportRun[] }
  /** What the reader wrote of it. */
  | { readonly kind: 'remark'; readonly runs: readonly ReportRun[] }
  | { readonly kind: 'quote'; readonly runs: readonly ReportRun[] }
  | { readonly kind: 'picture'; readonly picture: ReportPicture; readonly caption: readonly ReportRun[] }
  /** Figures that a picture shows, a line each. */
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly (readonly ReportRun[])[] };

/** Words in one face; a link leads to an address. Words in another language than the report say in which. */
export type ReportWords = {
  readonly text: string;
  readonly face: 'plain' | 'strong' | 'figure' | 'quote' | 'small';
  readonly link?: string;
  readonly lang?: TextLanguage;
};
/** The raised number of a note. */
export type NoteMark = { readonly note: number };
export type ReportRun = ReportWords | NoteMark;

export type ReportNote = { readonly number: number; readonly runs: readonly ReportWords[] };

/** A PNG, its size in pixels of 96 to the inch, and what is to be read instead of it. */
export type ReportPicture = {
  readonly name: string;
  readonly alt: string;
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** The languages of reports by the tags that office programs know. */
export const TAGS: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ru: 'ru-RU' };

export function isNoteMark(run: ReportRun): run is NoteMark {
  return 'note' in run;
}

export function wordsRun(
  text: string,
  face: ReportWords['face'] = 'plain',
  more: Pick<ReportWords, 'link' | 'lang'> = {},
): ReportWords {
  return { text, face, ...more };
}

/** The pictures in their order. */
export function picturesOf({ sections }: ReportDocument): readonly ReportPicture[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])));
}
