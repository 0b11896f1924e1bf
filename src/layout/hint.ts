import type { QuoteParts } from '../domain/quote';

/** A hint in pixels of the window: the middle of its box, and the edge that it stands at. */
export type PlacedHint = { readonly side: 'above' | 'below'; readonly left: number; readonly top: number };

/** From where to where something stands, in pixels of the window. */
type Stretch = { readonly top: number; readonly bottom: number };

/** Half of the widest hint, with some air; its height; below this much room above a mark it stands below; from the mark. */
const HALF = 190;
const HEIGHT = 40;
const LEAST_ABOVE = 90;
const GAP = 8;

/** Above a mark where there is room, and inside the window; on no year of the axis, if that is in the window. */
export function placeHint(
  { x, top, bottom }: Stretch & { readonly x: number },
  windowWidth: number,
  years?: Stretch,
): PlacedHint {
  const left = Math.min(Math.max(x, HALF), windowWidth - HALF);
  const isOnYears = years !== undefined && top - GAP - HEIGHT < years.bottom && years.top < top - GAP;
  return top > LEAST_ABOVE && !isOnYears
    ? { side: 'above', left, top: top - GAP }
    : { side: 'below', left, top: bottom + GAP };
}

/** Letters before a figure and after it for which a line has room. */
const [BEFORE, AFTER] = [34, 24];

/** A quote in one line around its figure; what is left out shows as an ellipsis, before the figure from a whole word on. */
export function hintQuote({ before, figure, after }: QuoteParts): QuoteParts {
  return {
    before: before.length > BEFORE ? `…${before.slice(before.indexOf(' ', before.length - BEFORE))}` : before,
    figure,
    after: after.length > AFTER ? `${after.slice(0, AFTER)}…` : after,
  };
}
