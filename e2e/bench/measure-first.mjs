import { look } from '../fixtures/film.mjs';
import { clickAtOnce, watchPainted } from './painted.mjs';
import { CONDITIONS, VARIANTS } from './variants.mjs';
import { settle, visit } from './visit.mjs';

/** A figure of the first screen that no address here filters out. */
const FIGURE = 'turnover-kz-2024-tokayev';
/** What a reader clicks first, and what answers: in the app a figure and its quote, on the control page a place. */
const FIRST_CLICK = {
  app: {
    target: `[data-view="map"] [data-claim="${FIGURE}"], [data-view^="chart-"] [data-claim="${FIGURE}"]`,
    answer: `[data-evidence="${FIGURE}"] blockquote mark`,
  },
  recharts: { target: '.places button + button', answer: '.places button + button[aria-pressed="true"]' },
};
/** The views whose marks stay as they are when a figure is opened. */
const DRAWN = /^(timeline|map|chart-[\w-]+|page)$/;

const viewOf = (name) => name.split(' ')[0];

/**
 * What a page shows when it has nothing more to do, as parts to look for: all its charts (`page`), and what of them
 * stands in the first screen (`screen`).
 */
async function partsOf(browser, { name, url, size }) {
  const seen = await visit(browser, { url, size, init: [[look]] }, async ({ page }) => {
    await settle(page, name);
    return page.evaluate(() => window.look());
  });
  const views = [...new Set(Object.keys(seen).map(viewOf))].filter((view) => DRAWN.test(view));
  const above = (bottom) => ({
    views,
    bottom,
    marks: Object.fromEntries(
      Object.entries(seen).filter(([mark, [, y]]) => views.includes(viewOf(mark)) && y < bottom),
    ),
  });
  return { screen: above(size.height), page: above(1e6) };
}

/** Ms from the start of a navigation to a paint, none before the first contentful one; fails after thirty seconds. */
async function timed(page, name) {
  const times = await page.evaluate(async (promise) => {
    const late = new Promise((resolve) => setTimeout(resolve, 30_000, null));
    const found = await Promise.race([window[promise], late]);
    const { startTime = 0 } = performance.getEntriesByName('first-contentful-paint')[0] ?? {};
    if (found === null) return null;
    return typeof found === 'number'
      ? Math.max(found, startTime)
      : Object.fromEntries(Object.entries(found).map(([part, time]) => [part, Math.max(time, startTime)]));
  }, name);
  if (times === null) throw new Error(`${page.url()} was not ${name} within 30 s`);
  return times;
}

const TAKES = {
  /** Ms until the charts of the first screen and all of the page are drawn. */
  drawn: (browser, at, { parts }) =>
    visit(browser, { ...at, init: [[look], [watchPainted, parts]] }, ({ page }) => timed(page, 'painted')),
  /** Ms until a click made at the first paint is answered. */
  click: (browser, at, { name }) =>
    visit(browser, { ...at, init: [[clickAtOnce, FIRST_CLICK[name]]] }, async ({ page }) => ({
      answered: await timed(page, 'answered'),
    })),
  /** Ms until the largest paint. */
  largest: (browser, at) =>
    visit(browser, at, async ({ page }) => {
      await page.waitForFunction(() => window.bench.lcp > 0);
      await page.evaluate(() => window.bench.idle(100));
      return { largest: await page.evaluate(() => window.bench.lcp) };
    }),
};

/** The page that a variant is compared with: neither control knows a filter, nor Recharts a language. */
export const controlPath = {
  app: ({ path }) => path,
  still: ({ path }) => path.replace(/\?.*/, ''),
  recharts: () => '/',
};

/** Everything that is loaded in a round, each once: page, path, window and what is taken. */
function loadsOf(variants) {
  const loads = variants.flatMap((variant) =>
    [
      { name: 'app', take: 'drawn' },
      { name: 'still', take: 'largest' },
      { name: 'recharts', take: 'drawn' },
      { name: 'app', take: 'click' },
      { name: 'recharts', take: 'click' },
    ].map((load) => ({ ...load, size: variant.size, path: controlPath[load.name](variant) })),
  );
  return [...new Map(loads.map((load) => [JSON.stringify(load), load])).values()];
}

/**
 * Opens every variant of the app and its controls in turn, under every condition, `rounds` times. Returns one sample a
 * load: `name` of the page, `path`, `width`, `condition`, and what was taken in ms.
 */
export async function measureFirst({ browser, urls, rounds, between }) {
  const loads = loadsOf(VARIANTS).map((load) => ({ ...load, url: urls[load.name] + load.path }));
  for (const load of loads) if (load.take === 'drawn') load.parts = await partsOf(browser, load);
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    for (const { name: condition, speed, net } of CONDITIONS)
      for (let i = 0; i < loads.length; i++) {
        const load = loads[(i + round) % loads.length];
        const { name, path, url, size, take } = load;
        const times = await TAKES[take](browser, { url, size, speed, net }, load);
        samples.push({ name, path, width: size.width, condition, ...times });
      }
    await between();
  }
  return samples;
}
