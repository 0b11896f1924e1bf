/** Wholly within the window, off its lower edge, and not covered by a sheet. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const [line] = element.getClientRects();
  if (!line || top < 0 || bottom > innerHeight * 0.9) return false;
  return element.contains(document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2));
}

/** Scrolls an element that is not in sight to the middle of the window; without animation where less motion is preferred. */
export function bringIntoSight(element: HTMLElement): void {
  if (isInSight(element)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
