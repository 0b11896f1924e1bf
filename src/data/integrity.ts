import type { QuoteSelector } from '../domain/quote';
import type { Passage } from '../domain/source';

/**
 * True when the quote stands exactly at its offset in a passage of its document, and the words of the figure exactly
 * at theirs within the quote. Nothing similar is searched for.
 */
export function isAnchoredIn(passages: readonly Passage[], quote: QuoteSelector, figure: QuoteSelector): boolean {
  const passage = passages.find(({ start, end }) => start <= quote.start && quote.end <= end);
  if (!passage || quote.end <= quote.start) return false;
  if (figure.start < quote.start || figure.end > quote.end) return false;
  return isAt(passage, quote) && isAt(passage, figure);
}

function isAt({ start, text }: Passage, { exact, start: from, end }: QuoteSelector): boolean {
  return text.slice(from - start, end - start) === exact;
}
