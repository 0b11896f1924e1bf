import type { Claim, NewsEvent } from '../domain/claim';
import { eventDay } from '../domain/claim';
import { type Comparison, compareClaims } from '../domain/comparison';
import { type Dataset, occasionOf } from '../domain/dataset';
import type { SourceId } from '../domain/ids';
import { familyOf, sameIndicator } from '../domain/indicator';
import type { Appearance, QuoteSelector } from '../domain/quote';
import { shortenedEnd, shortenedStart } from '../lib/cutWords';

export type OtherClaim = { readonly claim: Claim; readonly comparison: Comparison };

/**
 * Other claims about the same quantity, those of the same measure first, then by the day they were said. What the
 * reader has set aside is not compared.
 */
export function othersAbout(dataset: Dataset, claim: Claim, aside: readonly string[] = []): readonly OtherClaim[] {
  return dataset.spoken
    .filter(({ id }) => !aside.includes(id))
    .filter((other) => other !== claim && familyOf(other.indicator) === familyOf(claim.indicator))
    .map((other) => ({ claim: other, comparison: compareClaims(claim, other, dataset.codes.areas) }))
    .sort((a, b) => rankOf(claim, a) - rankOf(claim, b));
}

function rankOf(claim: Claim, { claim: other, comparison }: OtherClaim): number {
  if (comparison.kind !== 'not-comparable') return 0;
  return (sameIndicator(other.indicator, claim.indicator) ? 1 : 3) + (other.refArea === claim.refArea ? 0 : 1);
}

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
export type Surroundings = { readonly before: string; readonly after: string };

export function surroundings(dataset: Dataset, source: SourceId, quote: QuoteSelector, limit = 220): Surroundings {
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
