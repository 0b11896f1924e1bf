import { idOfMark } from '../mark/markAttributes';
import { type Focusable, isReachable, reachable, reachableIn } from './reachable';

/**
 * A place where the focus was, told so that it is found again when the page has been drawn anew: the element, the mark it
 * is, the view it is in, and what stood beside it at each level up to that view.
 */
export type Spot = {
  readonly element: Focusable;
  /** Of what it is a mark; empty for anything else. */
  readonly mark: string;
  readonly name: string;
  readonly view: string;
  /** The dialog or sheet over the page that it is in. */
  readonly over: Element | null;
  readonly levels: readonly Level[];
};

type Level = { readonly within: Element; readonly before: Element | null; readonly after: Element | null };

const OVER = '[role="dialog"]';
/** Who loses the focus here looks no further for a neighbour. */
const END = `[data-view], main, body, ${OVER}`;

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

const viewOf = (element: Element): string => element.closest('[data-view]')?.getAttribute('data-view') ?? '';

export function spotOf(element: Focusable): Spot {
  const levels: Level[] = [];
  for (let at: Element = element; at.parentElement && !at.matches(END); at = at.parentElement)
    levels.push({ within: at.parentElement, before: at.previousElementSibling, after: at.nextElementSibling });
  return {
    element,
    mark: idOfMark(element),
    name: nameOf(element),
    view: viewOf(element),
    over: element.closest(OVER),
    levels,
  };
}

/** The same again: itself, else its like in the same view. */
export function sameIn({ element, mark, name, view }: Spot): Focusable | null {
  if (isReachable(element)) return element;
  const isSame = (other: Element) =>
    mark === '' ? other.tagName === element.tagName && nameOf(other) === name : idOfMark(other) === mark;
  return viewsNamed(view).flatMap(reachableIn).find(isSame) ?? null;
}

/** The same again, else the same mark in another view of the page. */
export function foundAgain(spot: Spot): Focusable | null {
  const elsewhere = spot.mark === '' ? undefined : marksOf(spot.mark)[0];
  return sameIn(spot) ?? elsewhere ?? null;
}

/** The marks of a figure that the focus can go to, in the order of the page; not those of its evidence. */
export function marksOf(id: string): readonly Focusable[] {
  const marks = [...document.querySelectorAll('main [data-mark]')].filter((mark) => idOfMark(mark) === id);
  return marks.filter((mark) => !mark.closest('[data-view="evidence"]')).flatMap((mark) => reachable(mark) ?? []);
}

/** What takes the focus when a spot is gone: what is marked as its heir, else what stood beside it, nearest first. */
export function besideSpot({ levels }: Spot): Focusable | null {
  for (const { within, before, after } of levels) {
    if (!within.isConnected) continue;
    const all = reachableIn(within);
    const heir = all.find((element) => element.hasAttribute('data-heir'));
    const found = heir ?? first(after) ?? last(before) ?? all[0] ?? reachable(within);
    if (found) return found;
  }
  return null;
}

const all = (element: Element | null): readonly Focusable[] => {
  const own = reachable(element);
  return [...(own ? [own] : []), ...(element?.isConnected ? reachableIn(element) : [])];
};
const first = (element: Element | null) => all(element)[0];
const last = (element: Element | null) => all(element).at(-1);

/** The first mark of a view that Tab leads to, else its heading; null as long as the view is not there. */
export function startOf(view: string): Focusable | null {
  const [within] = viewsNamed(view);
  const marks = within ? reachableIn(within).filter((one) => one.tabIndex === 0 && one.matches('[data-mark]')) : [];
  return marks[0] ?? (within ? headingOf(view) : null);
}

const viewsNamed = (view: string): readonly Element[] =>
  [...document.querySelectorAll('[data-view]')].filter((element) => element.getAttribute('data-view') === view);

/** The heading of a view, which can then have the focus; else that of the page, else its content. */
export function headingOf(view: string): Focusable | null {
  const [within] = viewsNamed(view);
  const heading =
    within?.querySelector('h1, h2, h3') ?? document.querySelector('main h1') ?? document.querySelector('main');
  if (!(heading instanceof HTMLElement)) return null;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
