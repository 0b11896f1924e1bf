import { type RefObject, useEffect } from 'react';
import { bringIntoSight } from '../../dom/inSight';
import { useReaderStore } from '../../state/ReaderContext';

/**
 * Brings the open statement's words into sight when the document or the statement changes, unless they are in sight.
 * The focus follows only a reader who came by "Read in context", that is from the evidence, whose button may be gone.
 */
export function useArrival(reader: RefObject<HTMLElement | null>, doc: string, claim: string | null): void {
  const store = useReaderStore();
  useEffect(() => {
    if (claim === null || reader.current?.dataset.doc !== doc) return;
    const words = wordsOf(reader.current, claim);
    if (!words) return;
    if (store.takeFocus(doc, claim)) words.focus({ preventScroll: true });
    bringIntoSight(words);
  }, [reader, store, doc, claim]);
}

/** The statement's words in the text, else where it is repeated; null when the document does not hold it. */
function wordsOf(reader: HTMLElement, claim: string): HTMLElement | null {
  const id = CSS.escape(claim);
  const places = [
    `.passage-original [data-claim="${id}"]`,
    `[data-open-event="${id}"]`,
    `[data-claim="${id}"]`,
    `[data-event="${id}"]`,
  ];
  for (const place of places) {
    const found = [...reader.querySelectorAll(place)].find((element) => element.getClientRects().length > 0);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}
