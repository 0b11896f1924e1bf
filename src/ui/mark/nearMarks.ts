import { smallest } from '../../lib/extremes';

/** A finger means what lies so near to where it touches, in pixels; where nothing does, the nearest within its reach. */
const [MEANT, REACH] = [12, 22];

/** What of a mark can be hit. */
const PARTS = '.mark-hit, .mark-disc, .mark-extent';

/** The drawn marks of a view that a finger may have meant at a point of the window, the nearest first. */
export function nearMarks(view: Element, at: { readonly x: number; readonly y: number }): readonly Element[] {
  const found = [...view.querySelectorAll('.mark[data-mark]')]
    .map((mark) => ({ mark, away: smallest([...mark.querySelectorAll(PARTS)].map((part) => distance(part, at))) }))
    .filter(({ away }) => away <= REACH)
    .toSorted((one, other) => one.away - other.away);
  const meant = found.filter(({ away }) => away <= MEANT);
  return (meant.length > 0 ? meant : found.slice(0, 1)).map(({ mark }) => mark);
}

/** From a point to the box of an element; 0 within. Endless for what is not drawn. */
function distance(element: Element, { x, y }: { readonly x: number; readonly y: number }): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (left === right && top === bottom) return Number.POSITIVE_INFINITY;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
