const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/**
 * Bytes of bodies as they travelled, from opening the dashboard until it has nothing more to fetch:
 *
 *   first       the entry and its static imports, which the HTML names; no mark answers before they have run, although
 *               the figures themselves are in the HTML and are seen without them
 *   scripts     every script that was asked for, Recharts and the views fetched ahead for later included
 *   everything  all of it: the page, scripts, sheets, fonts, data
 *   strangers   addresses outside the page's own origin
 */
export async function measureBytes({ page, requests }) {
  const { origin } = new URL(page.url());
  const first = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(({ src, href }) => src || href),
  );
  const sent = await Promise.all(
    requests.map(async (request) => ({
      url: request.url(),
      script: request.resourceType() === 'script',
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  const remote = sent.filter(({ url }) => /^https?:/.test(url));
  return {
    first: sum(remote.filter(({ url }) => first.includes(url)).map(({ bytes }) => bytes)),
    scripts: sum(remote.filter(({ script }) => script).map(({ bytes }) => bytes)),
    everything: sum(remote.map(({ bytes }) => bytes)),
    strangers: remote.filter(({ url }) => new URL(url).origin !== origin).map(({ url }) => url),
    files: remote.map(({ url, bytes }) => ({ path: new URL(url).pathname, bytes })),
  };
}
