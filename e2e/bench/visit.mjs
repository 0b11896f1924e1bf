import { probe } from './probe.mjs';

/** Milliseconds from opening a page until it counts as loaded: the app fetches its other views 2.5 s after it starts. */
const AT_LEAST = { app: 3000, floor: 500, recharts: 500, still: 500 };
const QUIET = 400;
/** The window of the design. */
const WINDOW = { width: 1440, height: 900 };

/** Waits until the page has nothing more to do. */
export async function settle(page, name) {
  await page.waitForTimeout(AT_LEAST[name]);
  await page.evaluate((quiet) => window.bench.idle(quiet), QUIET);
}

/**
 * Opens a page in a fresh context with an empty cache, on a processor slowed down `speed` times and a line that `net`
 * limits, hands it to `use` as soon as `until` has come and closes it. `init` are functions, each with what it is given,
 * that run in the page before its own scripts.
 */
export async function visit(browser, { url, speed = 1, size = WINDOW, net = null, init = [], until = 'load' }, use) {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    for (const [script, given] of [[probe], ...init]) await page.addInitScript(script, given);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: speed });
    if (net) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', net);
    }
    const requests = [];
    context.on('request', (request) => requests.push(request));
    await page.goto(url, { waitUntil: until });
    return await use({ page, session, requests });
  } finally {
    await context.close();
  }
}
