/** What a reader does first; any of it ends the waiting. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

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
    for (const sign of SIGNS) removeEventListener(sign, run);
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
  for (const sign of SIGNS) addEventListener(sign, run, { passive: true });
  observer.observe(element);
  return stop;
}
