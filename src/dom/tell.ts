const NAME = 'tell';

/** Has the one announcer of the page say these words, for those who do not see what they tell of. */
export function tell(words: string): void {
  dispatchEvent(new CustomEvent(NAME, { detail: words }));
}

/** Calls `listener` with all that is told; returns what ends that. */
export function onTold(listener: (words: string) => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') listener(event.detail);
  };
  addEventListener(NAME, hear);
  return () => removeEventListener(NAME, hear);
}
