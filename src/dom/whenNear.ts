/** Input of the reader: any of it runs the task at once. */
const INPUT_EVENTS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** How far below the window an element counts as near, as a share of the window's height. */
const MARGIN = '25%';

/**
 * Runs `task` once: when `element` is in the window or near it, when the reader does anything, or after `limit`
 * milliseconds. Returns what calls it off.
 */
export function whenNear(element: Element, task: () => void, limit: number): () => void {
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const name of INPUT_EVENTS) removeEventListener(name, run);
  };
  const run = () => {
    stop();
    task();
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && run(),
    {
      rootMargin: MARGIN,
    },
  );
  const timer = setTimeout(run, limit);
  for (const name of INPUT_EVENTS) addEventListener(name, run, { passive: true });
  observer.observe(element);
  return stop;
}
