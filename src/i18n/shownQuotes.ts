import type { Appearance, QuoteChoice, TextLanguage } from '../domain/quote';
import type { Source } from '../domain/source';
import type { Text } from './text';

/** Words to be shown as a quote, the figures in them by their places, and in words whose they are; empty for the document's own. */
export type ShownQuote = {
  readonly lang: TextLanguage;
  readonly text: string;
  readonly isTranslation: boolean;
  readonly whose: string;
  /** Where the words of a figure of this quote stand in `text`; null when they cannot be told. */
  readonly placeOf: (appearance: Appearance) => readonly [from: number, to: number] | null;
};

/**
 * A quote in the words that are wanted. The reader's language is that of `text`: a quote in it needs no translation, and
 * one that has none stays as it is. What a machine translated says so.
 */
export function shownQuotes(
  text: Text,
  source: Source | undefined,
  { quote, translation }: Appearance,
  choice: QuoteChoice,
): readonly ShownQuote[] {
  const lang = source?.lang ?? 'ru';
  const original: ShownQuote = {
    lang,
    text: quote.exact,
    isTranslation: false,
    whose: source?.machineTranslation ? text.t('evidence.machine') : '',
    placeOf: ({ figure }) => placeIn(quote.exact, figure.exact, figure.start - quote.start),
  };
  if (choice === 'original' || lang === text.lang || translation?.lang !== text.lang) return [original];
  const translated: ShownQuote = {
    lang: translation.lang,
    text: translation.text,
    isTranslation: true,
    whose: text.t(`quoted.${translation.by}`),
    placeOf: ({ translation: own }) =>
      own?.figure ? placeIn(translation.text, own.figure, translation.text.indexOf(own.figure)) : null,
  };
  // A translation of what a machine translated says both.
  if (choice === 'translation') {
    return [original.whose === '' ? translated : { ...translated, whose: `${translated.whose}; ${original.whose}` }];
  }
  return [original, translated];
}

function placeIn(text: string, words: string, from: number): readonly [number, number] | null {
  return from >= 0 && text.slice(from, from + words.length) === words ? [from, from + words.length] : null;
}
