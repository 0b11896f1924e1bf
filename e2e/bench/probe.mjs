/**
 * Runs inside every page before its own scripts and gathers `window.bench`, the same way on the app and the controls:
 * `lcp`, `cls`, `blocked` (the part of each long task beyond 50 ms), `touched` (when the document or the main thread was
 * last busy), `clicks`. It is sent to the browser as text, so it uses nothing from outside itself.
 */
export function probe() {
  const bench = { lcp: 0, cls: 0, blocked: 0, touched: 0, clicks: [] };
  window.bench = bench;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    bench.lcp = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.cls += value;
  });
  watch('longtask', ({ startTime, duration }) => {
    bench.blocked += duration - 50;
    bench.touched = Math.max(bench.touched, startTime + duration);
  });

  /**
   * Style, layout and paint follow the frame's callbacks in the same task; an urgent task asked for there comes next,
   * before whatever else a page has waiting.
   */
  const afterPaint = (take) =>
    requestAnimationFrame(() => {
      scheduler.postTask(() => take(performance.now()), { priority: 'user-blocking' });
    });

  /** A click counts from the moment the browser took it to the first frame after it, and to the last that it caused. */
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const click = { painted: 0, settled: 0 };
      bench.clicks.push(click);
      afterPaint((now) => {
        click.painted = now - timeStamp;
        click.settled = Math.max(click.settled, click.painted);
        bench.touched = Math.max(bench.touched, now);
      });
      bench.changed = () =>
        afterPaint((now) => {
          click.settled = Math.max(click.settled, now - timeStamp);
          bench.touched = Math.max(bench.touched, now);
        });
    },
    true,
  );
  new MutationObserver(() => {
    bench.touched = performance.now();
    bench.changed?.();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  /** Resolves once nothing has changed for `quiet` ms and no other task waits: React may be drawing in small slices. */
  bench.idle = async (quiet) => {
    for (let left = quiet; left > 0; left = bench.touched + quiet - performance.now()) {
      await scheduler.postTask(() => undefined, { priority: 'background', delay: left });
    }
  };
}
