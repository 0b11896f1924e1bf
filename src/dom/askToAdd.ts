import { onEscape } from './onEscape';

const EVENT = 'add-document';
let waiting: readonly File[] | null = null;
let endWait = () => {};

function callOff(): void {
  waiting = null;
  endWait();
}

/**
 * Asks for the dialog that takes documents in, with the files that it is to begin with; it may come later than this, and until
 * then Escape calls it off.
 */
export function askToAdd(files: readonly File[] = []): void {
  callOff();
  waiting = files;
  endWait = onEscape(callOff);
  dispatchEvent(new Event(EVENT));
}

/** Gives what was asked for to `onAsked`, also what was before; returns what stops it. */
export function whenAskedToAdd(onAsked: (files: readonly File[]) => void): () => void {
  const take = () => {
    if (waiting) onAsked(waiting);
    callOff();
  };
  addEventListener(EVENT, take);
  take();
  return () => removeEventListener(EVENT, take);
}
