import { settle } from './visit.mjs';

const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/** In the page: whether all five charts show what Recharts draws; nothing of the dashboard comes after them. */
const isComplete = () => {
  const charts = [...document.querySelectorAll('[data-view^="chart-"]')];
  return charts.length === 5 && charts.every((chart) => chart.querySelector('svg .mark'));
};

/** In the page: whether React has reached the first figure, so that it opens its evidence. */
const answers = () => {
  const mark = document.querySelector('[data-view="timeline"] [data-claim]');
  return mark !== null && Object.keys(mark).some((key) => key.startsWith('__reactProps'));
};

/**
 * Bytes of bodies as they travelled, from opening the dashboard on:
 *
 *   first       the entry and its static imports, which the HTML names. The figures themselves are in the HTML, and are
 *               seen before any of it has run
 *   answering   all scripts that had been asked for when the first figure opened its evidence
 *   scripts     all scripts of the dashboard, Recharts included, without what is fetched ahead for other views later
 *   everything  all that was asked for until the page had nothing more to do, other views included
 *   strangers   addresses outside the page's own origin
 */
export async function measureBytes({ page, requests }) {
  const { origin } = new URL(page.url());
  const html = (await requests[0]?.response())?.text() ?? '';
  const named = [...(await html).matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => new URL(path, origin).href);
  await page.waitForFunction(answers);
  const early = requests.length;
  await page.waitForFunction(isComplete);
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
    first: weigh(({ url }) => named.includes(url)),
    answering: weigh(({ script, order }) => script && order < early),
    scripts: weigh(({ script, order }) => script && order < complete),
    everything: weigh(() => true),
    strangers: remote.filter(({ url }) => new URL(url).origin !== origin).map(({ url }) => url),
  };
}
