/** A page in the background gets no animation frames: its tasks run after this many milliseconds instead. */
const UNSEEN_MS = 250;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let frame = 0;

/**
 * Runs `task` once, when the next frame has been drawn, so that the frame does not wait for it; tasks run in the order
 * in which they were asked for. Returns what calls it off.
 */
export function afterPaint(task: () => void): () => void {
  const own = () => task();
  if (waiting.size === 0) {
    clearTimeout(timer);
    timer = setTimeout(run, UNSEEN_MS);
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run);
    });
  }
  waiting.add(own);
  return () => waiting.delete(own);
}

function run() {
  cancelAnimationFrame(frame);
  const tasks = [...waiting];
  waiting.clear();
  for (const task of tasks) task();
}
