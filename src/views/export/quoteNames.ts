import type { QuoteChoice } from '../../domain/quote';

/** The messages that name in which words quotes are taken away, as the reader of documents names them. */
export const QUOTE_NAMES = {
  original: 'sources.showOriginal',
  translation: 'sources.showTranslation',
  both: 'sources.showBoth',
} as const satisfies Readonly<Record<QuoteChoice, string>>;

/** What each panel of the dialog is told of it; the choice outlives the panels. */
export type QuotesProps = { readonly quotes: QuoteChoice; readonly onQuotes: (quotes: QuoteChoice) => void };
