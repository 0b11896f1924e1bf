import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { whenNear } from '../../dom/whenNear';
import { PHONE } from '../../ui/breakpoints';

/** The longest that a drawing whose turn it is waits for the page to be idle, in milliseconds. */
const WAIT = 200;
/** A phone draws its one chart, which stands below the map, when it is near; and after this many milliseconds anyway. */
const AT_LAST = 6000;

/** Tail of the queue: resolves when the previous chart has been drawn, or has left the page. */
let drawQueue: Promise<void> = Promise.resolve();

/**
 * The room that the part with Recharts is to fill, in whole pixels, measured once the page is idle and there is nothing
 * on it yet; null before and on the server, where a placeholder of the same height stands. Drawings take turns in the order of their panels, so that the page answers between any two of them. `stage`
 * is for the element that the drawing is to fill.
 */
export function usePlot(): { readonly stage: RefObject<HTMLDivElement | null>; readonly room: number | null } {
  const stage = useRef<HTMLDivElement>(null);
  const release = useRef(() => {});
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    let cancel = () => {};
    let unmounted = false;
    const before = drawQueue;
    drawQueue = new Promise((resolve) => {
      release.current = resolve;
    });
    const show = () => {
      const width = Math.round(stage.current?.getBoundingClientRect().width ?? 0);
      startTransition(() => setRoom(width));
    };
    const begin = () => {
      cancel = whenIdle(show);
    };
    void before.then(() => {
      if (unmounted) return;
      if (stage.current && matchMedia(PHONE).matches) cancel = whenNear(stage.current, begin, AT_LAST);
      else begin();
    });
    return () => {
      unmounted = true;
      cancel();
      release.current();
    };
  }, []);
  // The effect of a rendering that has been committed: this one is drawn, the next may begin.
  useEffect(() => {
    if (room !== null) release.current();
  }, [room]);
  return { stage, room };
}

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, WAIT);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: WAIT });
  return () => cancelIdleCallback(handle);
}
