import { idOfMark } from '../mark/markAttributes';
import { AWAY, type Focusable, isReachable, reachable, reachableIn } from './reachable';

/**
 * A place where the focus was, told so that it is found again when the page has been drawn anew: the element, the mark it
 * is, the view it is in, and what stood beside it at each level up to that view. It holds on to none of them: what has gone
 * from the page may go from memory, with the whole view that it was in.
 */
export type Spot = {
  readonly element: WeakRef<Focusable>;
  readonly tag: string;
  /** Of what it is a mark; empty for anything else. */
  readonly mark: string;
  readonly name: string;
  readonly view: string;
  /** The dialog or sheet over the page that it is in. */
  readonly over: WeakRef<Element> | null;
  /** True in the search and what it lists. */
  readonly isInSearch: boolean;
  readonly levels: readonly Level[];
};

type Level = {
  readonly within: WeakRef<Element>;
  readonly before: WeakRef<Element> | null;
  readonly after: WeakRef<Element> | null;
};

const weakly = (element: Element | null) => element && new WeakRef(element);

const OVER = '[role="dialog"]';
/** Who loses the focus here looks no further for a neighbour. */
const END = `[data-view], main, body, ${OVER}`;

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

const viewOf = (element: Element): string => element.closest('[data-view]')?.getAttribute('data-view') ?? '';

export function spotOf(element: Focusable): Spot {
  const levels: Level[] = [];
  for (let at: Element = element; at.parentElement && !at.matches(END); at = at.parentElement)
    levels.push({
      within: new WeakRef(at.parentElement),
      before: weakly(at.previousElementSibling),
      after: weakly(at.nextElementSibling),
    });
  return {
    element: new WeakRef(element),
    tag: element.tagName,
    mark: idOfMark(element),
    name: nameOf(element),
    view: viewOf(element),
    over: weakly(element.closest(OVER)),
    isInSearch: element.closest('[role="search"]') !== null,
    levels,
  };
}

/** The dialog or sheet that it was in is gone. */
export const isClosed = ({ over }: Spot): boolean => over !== null && !over.deref()?.isConnected;

/** The same again: itself, else its like in the same view. */
export function sameIn({ element, tag, mark, name, view }: Spot): Focusable | null {
  const itself = element.deref();
  if (itself && isReachable(itself)) return itself;
  const isSame = (other: Element) =>
    mark === '' ? other.tagName === tag && nameOf(other) === name : idOfMark(other) === mark;
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
  for (const { within: around, before, after } of levels) {
    const within = around.deref();
    if (!within?.isConnected) continue;
    const all = reachableIn(within);
    const heir = all.find((element) => element.hasAttribute('data-heir'));
    const found = heir ?? first(after?.deref()) ?? last(before?.deref()) ?? all[0] ?? reachable(within);
    if (found) return found;
  }
  return null;
}

const all = (element: Element | undefined): readonly Focusable[] => {
  const own = reachable(element);
  return [...(own ? [own] : []), ...(element?.isConnected ? reachableIn(element) : [])];
};
const first = (element: Element | undefined) => all(element)[0];
const last = (element: Element | undefined) => all(element).at(-1);

/** The first mark of a view that Tab leads to, else its heading; null as long as the view is not there. */
export function startOf(view: string): Focusable | null {
  const [within] = viewsNamed(view);
  const marks = within ? reachableIn(within).filter((one) => one.tabIndex === 0 && one.matches('[data-mark]')) : [];
  return marks[0] ?? (within ? headingOf(view) : null);
}

const viewsNamed = (view: string): readonly Element[] =>
  [...document.querySelectorAll('[data-view]')].filter((element) => element.getAttribute('data-view') === view);

/** The heading of a view, which can then have the focus; else that of the page, else its content; none under a dialog. */
export function headingOf(view: string): Focusable | null {
  const [within] = viewsNamed(view);
  const heading =
    within?.querySelector('h1, h2, h3') ?? document.querySelector('main h1') ?? document.querySelector('main');
  if (!(heading instanceof HTMLElement) || heading.closest(AWAY)) return null;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
