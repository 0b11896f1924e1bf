/** A window that is not seen draws no frames; its work is done after this many milliseconds all the same. */
const UNSEEN_MS = 250;

/** Runs `task` once, when the next frame has been drawn, so that the frame does not wait for it. Returns its cancel. */
export function afterPaint(task: () => void): () => void {
  let timer = setTimeout(run, UNSEEN_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  function run() {
    cancelAnimationFrame(frame);
    task();
  }
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
