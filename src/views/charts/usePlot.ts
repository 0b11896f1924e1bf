import { lazy, type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { whenNear } from '../../lib/whenNear';

/** The longest that a drawing whose turn it is waits for the page to be idle, in milliseconds. */
const WAIT = 200;
/** A phone draws its one chart, which stands below the map, when it is near; and after this many milliseconds anyway. */
const AT_LAST = 6000;
const PHONE = '(max-width: 599px)';

type Plot = ReturnType<typeof freshPlot>;

/** React remembers a rejection for good; whoever comes after one gets a fresh component, which asks again. */
function freshPlot() {
  return lazy(async () => {
    try {
      return { default: (await import('./plot/ChartPlot')).ChartPlot };
    } catch (error) {
      plot = freshPlot();
      throw error;
    }
  });
}

let plot: Plot = freshPlot();

/** Settled when the drawing before has been drawn, or is wanted no more. */
let turn: Promise<void> = Promise.resolve();

export type ShownPlot = {
  readonly Plot: Plot;
  /** The width of the stage in whole pixels, measured before there is anything on it. */
  readonly room: number;
};

/**
 * The part with Recharts, once the page is idle; null before and on the server, where a placeholder of the same height
 * stands. Drawings take turns in the order of their panels, so that the page answers between any two of them. `stage`
 * is for the element that the drawing is to fill.
 */
export function usePlot(): { readonly stage: RefObject<HTMLDivElement | null>; readonly plot: ShownPlot | null } {
  const stage = useRef<HTMLDivElement>(null);
  const release = useRef(() => {});
  const [shown, setShown] = useState<ShownPlot | null>(null);
  useEffect(() => {
    let leave = () => {};
    let gone = false;
    const before = turn;
    turn = new Promise((resolve) => {
      release.current = resolve;
    });
    const show = () => {
      const room = Math.round(stage.current?.getBoundingClientRect().width ?? 0);
      startTransition(() => setShown({ Plot: plot, room }));
    };
    const begin = () => {
      leave = whenIdle(show);
    };
    void before.then(() => {
      if (gone) return;
      if (stage.current && matchMedia(PHONE).matches) leave = whenNear(stage.current, begin, AT_LAST);
      else begin();
    });
    return () => {
      gone = true;
      leave();
      release.current();
    };
  }, []);
  // The effect of a rendering that has been committed: this one is drawn, the next may begin.
  useEffect(() => {
    if (shown) release.current();
  }, [shown]);
  return { stage, plot: shown };
}

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, WAIT);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: WAIT });
  return () => cancelIdleCallback(handle);
}
