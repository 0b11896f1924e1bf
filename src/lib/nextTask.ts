/** Yields to the event loop, so that input and painting can run in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
