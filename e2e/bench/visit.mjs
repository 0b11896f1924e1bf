import { probe } from './probe.mjs';

/** Milliseconds from opening a page until it counts as loaded: the app fetches its other views 2.5 s after it starts. */
const AT_LEAST = { app: 3000, floor: 500, recharts: 500, still: 500 };
const QUIET = 400;

/** Waits until the page has nothing more to do. */
export async function settle(page, name) {
  await page.waitForTimeout(AT_LEAST[name]);
  await page.evaluate((quiet) => window.bench.idle(quiet), QUIET);
}

/**
 * Opens a page in a fresh context with an empty cache, on a processor slowed down `speed` times, hands it to `use` as
 * soon as it has loaded and closes it. The window is that of the design, 1440 × 900.
 */
export async function visit(browser, { url, speed }, use) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(probe);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: speed });
    const requests = [];
    context.on('request', (request) => requests.push(request));
    await page.goto(url, { waitUntil: 'load' });
    return await use({ page, session, requests });
  } finally {
    await context.close();
  }
}
