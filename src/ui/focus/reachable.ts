/** What can have the focus. */
export type Focusable = HTMLElement | SVGElement;

/** What those who do not see cannot come to. */
export const AWAY = '[inert], [aria-hidden="true"]';

const CAN = 'a[href], button, input, select, textarea, summary, [tabindex]';

export const isFocusable = (element: unknown): element is Focusable =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** True where the focus can go now: it is in the page, seen, and neither disabled nor hidden from those who do not see. */
export function isReachable(element: Element): boolean {
  return (
    isFocusable(element) &&
    element.isConnected &&
    element.matches(CAN) &&
    !element.matches(':disabled') &&
    element.closest(AWAY) === null &&
    isSeen(element)
  );
}

/** Not every page can tell; there nothing is hidden. */
function isSeen(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** An element that can have it now; null for any other. */
export function reachable(element: Element | null | undefined): Focusable | null {
  return element && isFocusable(element) && isReachable(element) ? element : null;
}

/** All that can have the focus within, in the order of the page; what is only a member of a group among them. */
export function reachableIn(within: ParentNode): readonly Focusable[] {
  return [...within.querySelectorAll(CAN)].flatMap((element) => reachable(element) ?? []);
}
