import type { QuoteParts } from '../../domain/quote';
import { cutEnd, cutStart } from '../../lib/cutWords';

/** The most characters of a quote that are shown either side of its figure until the whole is asked for. */
const ROOM = 90;

/** A quote around its figure, with what is left out on either side until the whole is asked for. */
export type CutQuote = {
  readonly left: string;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly right: string;
};

/** Never cuts the words of the figure; without a figure the quote is kept from its beginning. */
export function cutQuote({ before, figure, after }: QuoteParts): CutQuote {
  if (figure === '') {
    const [kept, right] = cutEnd(before, 2 * ROOM);
    return { left: '', before: kept, figure, after, right };
  }
  const [left, kept] = cutStart(before, ROOM);
  const [following, right] = cutEnd(after, ROOM);
  return { left, before: kept, figure, after: following, right };
}

/** Whether anything is left out of it. */
export function isCut({ left, right }: CutQuote): boolean {
  return left !== '' || right !== '';
}
