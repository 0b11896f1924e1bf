const EVENT = 'add-document';
let waiting: readonly File[] | null = null;

/** Asks for the dialog that takes documents in, with the files that it is to begin with; it may come later than this. */
export function askToAdd(files: readonly File[] = []): void {
  waiting = files;
  dispatchEvent(new Event(EVENT));
}

/** Gives what was asked for to `onAsked`, also what was before; returns what stops it. */
export function whenAskedToAdd(onAsked: (files: readonly File[]) => void): () => void {
  const take = () => {
    if (waiting) onAsked(waiting);
    waiting = null;
  };
  addEventListener(EVENT, take);
  take();
  return () => removeEventListener(EVENT, take);
}
