import type { Statement } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { QuoteChoice } from '../../domain/quote';
import { longDay } from '../../i18n/dates';
import { quoted, sentences } from '../../i18n/quotation';
import type { Text } from '../../i18n/text';
import { localDay } from '../../lib/localDay';
import type { Choices } from '../../state/choices';
import { permalink } from '../../state/permalink';
import { type CiteContext, type CslItem, cslTitle, dayOf, statementItem } from './cslItem';
import { withoutTextFragment } from './runs';

/** The record of a statement, with the address here that shows it in the view as it is filtered. */
export function citedStatement(
  dataset: Dataset,
  text: Text,
  choices: Choices,
  statement: Statement,
  quotes: QuoteChoice = 'both',
): CslItem {
  return statementItem(statement, citeContext(dataset, text, { ...choices, claim: statement.id }), quotes);
}

/** The full citation of a statement. */
export function statementCitation(dataset: Dataset, text: Text, choices: Choices, statement: Statement): string {
  return fullCitation(text, citedStatement(dataset, text, choices, statement));
}

/** What records are written with today, and the address of these choices. */
export function citeContext(dataset: Dataset, text: Text, choices: Choices): CiteContext {
  return {
    dataset,
    text,
    today: localDay(),
    permalink: permalink({ ...choices, lang: text.lang }, dataset),
  };
}

/**
 * A record in one paragraph: who, the quote between the marks of its language (or what a document without a title is,
 * in brackets), where and when it was published, its address as it is printed, and the note with the day of speech and the
 * address here. No quote is changed.
 */
export function fullCitation(text: Text, item: CslItem): string {
  const { author = [], title, language, issued, accessed, URL, note } = item;
  const names = author.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`));
  const named = title === undefined ? cslTitle(item) : quoted(title, language);
  const published = [item['container-title'], issued && longDay(text, dayOf(issued))].filter(
    (part) => part !== undefined,
  );
  const address =
    URL && `${withoutTextFragment(URL)} (${text.t('exportCite.accessed', { day: longDay(text, dayOf(accessed)) })})`;
  return sentences([names.join('; '), named, published.join(', '), address ?? '', note]);
}

/** A record as it stands in a sentence: `(Tokayev, 2025)`. */
export function inlineCitation({ t }: Text, { author, issued, ...item }: CslItem): string {
  const publisher = { literal: item['container-title'] ?? t('app.name') };
  const names = (author ?? [publisher]).map((name) => ('literal' in name ? name.literal : name.family));
  return `(${names.join('; ')}, ${issued ? dayOf(issued).slice(0, 4) : t('exportCite.undated')})`;
}
