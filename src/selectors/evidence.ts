import type { Claim, NewsEvent } from '../domain/claim';
import { eventDay } from '../domain/claim';
import { type Dataset, occasionOf } from '../domain/dataset';
import type { SourceId } from '../domain/ids';
import type { Appearance, QuoteSelector } from '../domain/quote';
import { shortenedEnd, shortenedStart } from '../lib/cutWords';

/** Claims that were said on the occasion of an event. */
export function saidAt(dataset: Dataset, event: NewsEvent): readonly Claim[] {
  return dataset.spoken.filter((claim) => occasionOf(dataset, claim) === event);
}

/** Other events of the same occasion, or within three days of this one. An undated event is around no other. */
export function eventsAround(dataset: Dataset, event: NewsEvent): readonly NewsEvent[] {
  const day = eventDay(event);
  return dataset.events.filter((other) => {
    if (other === event) return false;
    if (event.sameOccasion === other.id || other.sameOccasion === event.id) return true;
    const otherDay = eventDay(other);
    if (day === null || otherDay === null) return false;
    return Math.abs(Date.parse(day) - Date.parse(otherDay)) <= 3 * 86_400_000;
  });
}

/** Words of the passage around a quote, as much as the product quotes and no more than `limit` characters a side. */
export type QuoteContext = { readonly before: string; readonly after: string };

export function quoteContext(dataset: Dataset, source: SourceId, quote: QuoteSelector, limit = 220): QuoteContext {
  const passages = dataset.sourceById.get(source)?.passages ?? [];
  const passage = passages.find(({ start, end }) => start <= quote.start && quote.end <= end);
  if (!passage) return { before: '', after: '' };
  const before = passage.text.slice(0, quote.start - passage.start);
  const after = passage.text.slice(quote.end - passage.start);
  return {
    before: shortenedStart(before, limit),
    after: shortenedEnd(after, limit),
  };
}

/**
 * An address that scrolls to the quote at the publisher: a text fragment of its first and last words, or the plain
 * address when the quote is not at its place; null when the document has no address of its own.
 */
export function publisherAddress(url: string | null, { quote, anchored }: Appearance): string | null {
  if (url === null) return null;
  if (!anchored) return url;
  const words = quote.exact.split(/\s+/);
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const text = words.length <= 10 ? encode(words) : `${encode(words.slice(0, 5))},${encode(words.slice(-4))}`;
  return `${url}#:~:text=${text}`;
}
