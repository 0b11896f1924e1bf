/** Where in the review the focus is: in the text, or in the list and what it has open. */
export type ReviewPlace = 'text' | 'list' | null;

export function placeOfFocus(): ReviewPlace {
  const { activeElement } = document;
  if (activeElement?.closest('.review-text')) return 'text';
  return activeElement?.closest('.review, .review-sheet') ? 'list' : null;
}

/** Gives the focus to a figure in the text or in the list, or to what is asked of it; to the whole where that is not there. */
export function giveFocus(figure: string | null, place: Exclude<ReviewPlace, null> | 'ask'): void {
  const id = CSS.escape(figure ?? '');
  const where = {
    text: `.review-text [data-figure="${id}"]`,
    list: `[data-draft="${id}"]`,
    ask: '.draft-ask button, .draft-edit [data-missing]',
  }[place];
  const there = figure === null ? null : document.querySelector<HTMLElement>(where);
  (there ?? document.querySelector<HTMLElement>('.review-dossier'))?.focus({ preventScroll: place !== 'ask' });
}
