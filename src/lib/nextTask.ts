/** Ends the task that is running: what comes after it no longer holds up input and frames together with what was before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
