import type { SourceId } from './ids';

/** Words at an exact place of a document. Offsets are UTF-16 code units of the original file. */
export type QuoteSelector = { readonly exact: string; readonly start: number; readonly end: number };

/** The languages of the interface. */
export type UiLanguage = 'en' | 'ru';

/** The language of a document or of a translation, by its BCP 47 tag: `ru`, `kk`, `uz-Cyrl`. Any language can be quoted. */
export type TextLanguage = string;

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
export function isTextLanguage(text: string): boolean {
  return TAG.test(text);
}

export type TranslatedBy = 'publisher' | 'editors';

/** `figure` repeats the words of the translation that render the figure, when they can be told. */
export type Translation = {
  readonly lang: TextLanguage;
  readonly text: string;
  readonly by: TranslatedBy;
  readonly figure: string | null;
};

/** In which words quotes are taken away: the document's, the reader's language where it is another, or both. */
export const QUOTE_CHOICES = ['original', 'translation', 'both'] as const;
export type QuoteChoice = (typeof QUOTE_CHOICES)[number];

/** One place where a statement stands. `anchored` is false when the quote is not found exactly at its offset. */
export type Appearance = {
  readonly source: SourceId;
  readonly quote: QuoteSelector;
  readonly figure: QuoteSelector;
  readonly translation: Translation | null;
  readonly anchored: boolean;
};

/**
 * A quote cut around its figure: `before` + `figure` + `after` is the quote. When the figure's words are not at their
 * offset (the appearance is unanchored) no words are marked, and everything is in `before`.
 */
export type QuoteParts = { readonly before: string; readonly figure: string; readonly after: string };

export function quoteParts({ quote, figure }: Pick<Appearance, 'quote' | 'figure'>): QuoteParts {
  const from = figure.start - quote.start;
  const to = figure.end - quote.start;
  const words = from < 0 ? '' : quote.exact.slice(from, to);
  if (words !== figure.exact) return { before: quote.exact, figure: '', after: '' };
  return { before: quote.exact.slice(0, from), figure: words, after: quote.exact.slice(to) };
}

/** The same for a translation; a figure whose words are not marked leaves everything in `before`. */
export function translationParts({ text, figure }: Translation): QuoteParts {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return { before: text, figure: '', after: '' };
  return { before: text.slice(0, at), figure, after: text.slice(at + figure.length) };
}
