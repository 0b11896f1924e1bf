/** A little less often than a hundred times in half a minute, which is as much as Safari takes. */
const LEAST_MS = 350;

type Deferred<Kind> = (task: () => void, kind: Kind) => () => void;

/**
 * Like `later`, but tasks of all kinds that are not `urgent` wait until the one before is so long ago. Who calls off the
 * task that waits and asks for another has only the last one done.
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
