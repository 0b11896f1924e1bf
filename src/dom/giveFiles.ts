const EVENT = 'give-files';
let waiting: readonly File[] = [];

/** Hands files that were picked in a part of the page to what opens dropped files, as if they were dropped. */
export function giveFiles(files: readonly File[]): void {
  waiting = [...waiting, ...files];
  dispatchEvent(new Event(EVENT));
}

/** Gives such files to `onFiles`, also those that were given before; returns what stops it. */
export function whenGivenFiles(onFiles: (files: readonly File[]) => void): () => void {
  const take = () => {
    const files = waiting;
    waiting = [];
    if (files.length > 0) onFiles(files);
  };
  addEventListener(EVENT, take);
  take();
  return () => removeEventListener(EVENT, take);
}
