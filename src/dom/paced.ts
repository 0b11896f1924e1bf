/** Safari allows 100 history entries in 30 seconds; this stays a little below. */
const LEAST_MS = 350;

type Deferred<Kind> = (task: () => void, kind: Kind) => () => void;

/**
 * Like `later`, but a task that is not `urgent` runs no sooner than `LEAST_MS` after the last one. A caller that cancels the
 * waiting task and passes another has only that one run.
 */
export function paced<Kind>(later: Deferred<Kind>, urgent: Kind): Deferred<Kind> {
  let last = 0;
  return (task, kind) => {
    const run = () => {
      last = Date.now();
      task();
    };
    const rest = kind === urgent ? 0 : last + LEAST_MS - Date.now();
    if (rest <= 0) return later(run, kind);
    const timer = setTimeout(run, rest);
    return () => clearTimeout(timer);
  };
}
