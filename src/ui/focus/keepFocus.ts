import { afterPaint } from '../../dom/afterPaint';
import { type Focusable, isFocusable } from './reachable';
import { besideSpot, foundAgain, headingOf, isClosed, type Spot, sameIn, spotOf } from './spot';

/** A place where the focus was, or what finds another, null as long as that is not in the page. */
export type Wanted = Spot | (() => Focusable | null);

export type FocusKeeper = {
  /** Where the focus is, or was last. */
  readonly here: () => Spot | null;
  /** Where it has been, the last place last. */
  readonly trail: () => readonly Spot[];
  /** Gives the focus to the first of these that is in the page, as soon as one is; gives up when the reader moves on. */
  readonly giveTo: (places: readonly Wanted[]) => void;
  readonly end: () => void;
};

/** How many places are remembered. */
const LONGEST = 40;

const CHANGES = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['disabled', 'tabindex', 'hidden', 'data-folded'],
} satisfies MutationObserverInit;

/**
 * Never lets the focus fall to the page as a whole. When what has it goes away, is disabled or gives it up, the focus goes
 * to the same thing drawn anew, else from a dialog to where it was before, else to what stood beside it, else to a heading.
 * Who presses on an empty place wants it nowhere, and who leaves the page or frame by Tab wants it elsewhere: both are left alone.
 */
export function keepFocus(): FocusKeeper {
  const trail: Spot[] = [];
  let wanted: readonly Wanted[] = [];
  /** True once the reader has put the focus away: by pointing, or by Tab until it has come to something else here. */
  let isAway = false;
  let byPointer = false;
  const focus = (element: HTMLElement | SVGElement) => element.focus({ preventScroll: byPointer });
  const onFocus = ({ target }: FocusEvent) => {
    if (!isFocusable(target) || target === document.body) return;
    isAway = false;
    if (trail.at(-1)?.element.deref() === target) trail.pop();
    trail.push(spotOf(target));
    if (trail.length > LONGEST) trail.shift();
  };
  const onPointer = ({ target }: Event) => {
    byPointer = true;
    wanted = [];
    isAway =
      target instanceof Element && target.closest('a, button, input, select, textarea, label, [tabindex]') === null;
  };
  const onKey = ({ key }: KeyboardEvent) => {
    byPointer = false;
    wanted = [];
    if (key === 'Tab') isAway = true;
  };
  const check = () => {
    for (const place of wanted) {
      const found = typeof place === 'function' ? place() : foundAgain(place);
      if (!found) continue;
      wanted = [];
      return focus(found);
    }
    const last = trail.at(-1);
    if (!isNowhere() || isElsewhere() || !last) return;
    if (isAway && !isClosed(last)) return;
    heirOf(trail)?.focus({ preventScroll: byPointer });
  };
  let callOff = () => {};
  const soon = () => {
    callOff();
    callOff = afterPaint(check);
  };
  const observer = new MutationObserver(() => {
    if (wanted.length > 0 || isNowhere()) soon();
  });
  if (isFocusable(document.activeElement) && !isNowhere()) trail.push(spotOf(document.activeElement));
  observer.observe(document.body, CHANGES);
  addEventListener('focusin', onFocus);
  addEventListener('focusout', soon);
  addEventListener('pointerdown', onPointer, true);
  addEventListener('keydown', onKey, true);
  return {
    here: () => trail.at(-1) ?? null,
    trail: () => trail,
    giveTo: (places) => {
      wanted = places;
      soon();
    },
    end: () => {
      callOff();
      observer.disconnect();
      removeEventListener('focusin', onFocus);
      removeEventListener('focusout', soon);
      removeEventListener('pointerdown', onPointer, true);
      removeEventListener('keydown', onKey, true);
    },
  };
}

/** The focus is on the page as a whole, or on what can no longer have it. */
function isNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
}

/** From a frame the focus has gone to the page around it, which is not to lose it. */
function isElsewhere(): boolean {
  return window.parent !== window && !document.hasFocus();
}

function heirOf(trail: readonly Spot[]): HTMLElement | SVGElement | null {
  const last = trail.at(-1);
  if (!last) return null;
  const element = last.element.deref();
  const isSame = (spot: Spot) => spot === last || (element !== undefined && spot.element.deref() === element);
  const again = sameIn(last);
  // It gave the focus up, or took it along with the dialog that it was in.
  if (isClosed(last) || again === element) {
    const before = trail.findLast((spot) => !isSame(spot) && !isClosed(spot));
    return (before && (foundAgain(before) ?? besideSpot(before))) ?? headingOf(before?.view ?? '');
  }
  return again ?? besideSpot(last) ?? foundAgain(last) ?? headingOf(last.view);
}
