import { lazy, startTransition, useEffect, useState } from 'react';

/** How long the drawing waits for the page to be idle, and how much longer each further chart does. */
const WAIT = 200;
const NEXT = 20;

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

/**
 * The part with Recharts, once the page is idle; null before and on the server, where a placeholder of the same height
 * stands. `order` spreads the charts over several turns, so that none of them holds up the reader.
 */
export function usePlot(order: number): Plot | null {
  const [chosen, setChosen] = useState<{ readonly Plot: Plot } | null>(null);
  useEffect(() => {
    const show = () => startTransition(() => setChosen({ Plot: plot }));
    const timeout = WAIT + order * NEXT;
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(show, timeout);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(show, { timeout });
    return () => cancelIdleCallback(handle);
  }, [order]);
  return chosen?.Plot ?? null;
}
