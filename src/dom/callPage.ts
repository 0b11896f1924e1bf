/** What can be called for from anywhere on the page, and is answered by what goes along with the reader. */
const PAGE_CALLS = [
  'explain-keys',
  'show-accessibility',
  'read-view',
  'go-to-view',
  'hear-view',
  'check-draft',
  'start-playing',
  'next-statement',
  'previous-statement',
] as const;
export type PageCall = (typeof PAGE_CALLS)[number];

/** Calls for it; `about` is the view, or whatever else is meant, where one is. */
export function callPage(name: PageCall, about?: string): void {
  dispatchEvent(new CustomEvent(name, { detail: about }));
}

type Answers = { readonly [Name in PageCall]?: (about: string | undefined) => void };

/** Answers these calls; returns what ends that. */
export function answerCalls(answers: Answers): () => void {
  const hear = (event: Event) => {
    const about: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const name = PAGE_CALLS.find((call) => call === event.type);
    if (name) answers[name]?.(typeof about === 'string' ? about : undefined);
  };
  const names = PAGE_CALLS.filter((name) => answers[name]);
  for (const name of names) addEventListener(name, hear);
  return () => {
    for (const name of names) removeEventListener(name, hear);
  };
}
