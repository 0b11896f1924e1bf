import { chromium } from '@playwright/test';
import { findWholeBrowser, launchArgs } from '../../support/browser.mjs';
import { settle, visit } from '../visit.mjs';

/**
 * The floor: the picture that the app at `url` has drawn when it is done, taken from the browser as HTML, and answered to
 * by `floor.js` alone. `places` gives the place of each figure by its id.
 */
export async function floorPage(url, places) {
  const browser = await chromium.launch({ executablePath: findWholeBrowser(), args: launchArgs });
  try {
    return await visit(browser, { url, speed: 1 }, async ({ page }) => {
      await settle(page, 'app');
      const html = await page.evaluate(still, places);
      return `<!doctype html>\n${html.replace('</head>', '<script type="module" src="/floor.js"></script></head>')}`;
    });
  } finally {
    await browser.close();
  }
}

/** Runs in the page: leaves nothing in it that would run, nor the policy that knows no other styles, and writes at each mark what that one needs. */
function still(places) {
  for (const element of document.querySelectorAll(
    'script, meta[http-equiv], link[rel="modulepreload"], link[as="fetch"]',
  ))
    element.remove();
  for (const kind of ['claim', 'derivation']) {
    for (const element of document.querySelectorAll(`[data-${kind}]`)) {
      const id = element.getAttribute(`data-${kind}`);
      if (!places[id]) continue;
      element.dataset.id = id;
      element.dataset.kind = kind;
      element.dataset.place = places[id];
    }
  }
  return document.documentElement.outerHTML;
}
