import { settle } from './visit.mjs';

const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/** In the page: whether the dashboard answers; until then it has asked for nothing but what it is made of. */
const isAlive = () =>
  document.querySelector('.tl-slider [role="slider"]') !== null && document.querySelector('[data-ahead]') === null;

/** The chunk that makes the first view answer, and the words: they are fetched beside the entry, which runs without them. */
const BESIDE = /\/(dashboard|core)-[^/]+$/i;

/**
 * Bytes of bodies as they travelled, from opening the dashboard on:
 *
 *   first       the entry and its static imports. The figures themselves are in the HTML, and are seen before any of it
 *               has run
 *   answering   the same with the first view and its words: all scripts that the HTML names, after which figures open
 *   scripts     all scripts of the dashboard, without what is fetched ahead for other views later
 *   everything  all that was asked for until the page had nothing more to do, other views included
 *   strangers   addresses outside the page's own origin
 */
export async function measureBytes({ page, requests }) {
  const { origin } = new URL(page.url());
  const html = await (await requests[0].response()).text();
  const named = [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, path]) => new URL(path, origin).href);
  await page.waitForFunction(isAlive);
  await page.evaluate(() => window.bench.idle(300));
  const complete = requests.length;
  await settle(page, 'app');

  const sent = await Promise.all(
    requests.map(async (request, order) => ({
      url: request.url(),
      order,
      script: request.resourceType() === 'script',
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  const remote = sent.filter(({ url }) => /^https?:/.test(url));
  const weigh = (takes) => sum(remote.filter(takes).map(({ bytes }) => bytes));
  return {
    first: weigh(({ url }) => named.includes(url) && !BESIDE.test(url)),
    answering: weigh(({ url }) => named.includes(url)),
    scripts: weigh(({ script, order }) => script && order < complete),
    everything: weigh(() => true),
    strangers: remote.filter(({ url }) => new URL(url).origin !== origin).map(({ url }) => url),
  };
}
