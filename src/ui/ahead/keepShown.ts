/**
 * Takes out of the first picture what was drawn for other widths than that of the window, and returns the
 * names of the rest, each with its width if it has one, else NaN. From then on the sheet chooses nothing.
 */
export function keepShown(root: ParentNode): ReadonlyMap<string, number> {
  const all = [...root.querySelectorAll<HTMLElement>('[data-ahead]')];
  // First asked, then changed: to ask again after each change would have the browser lay out all of it each time.
  const shown = new Set(all.filter((element) => element.checkVisibility()));
  const kept = new Map<string, number>();
  for (const element of all) {
    const { ahead = '', width } = element.dataset;
    if (shown.has(element)) {
      kept.set(ahead, Number(width));
      delete element.dataset.ahead;
      delete element.dataset.width;
    } else element.remove();
  }
  return kept;
}
