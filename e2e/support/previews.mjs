import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findWholeBrowser, launchArgs } from './browser.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

/**
 * Makes the preview of every view in both languages by the app's own export, 1200 × 675 in light colours, from dist:
 *
 *   npm run build && node e2e/support/previews.mjs
 *
 * Run it after the data or the drawings have changed, then build again.
 */
const folder = join(root, 'public/previews');
mkdirSync(folder, { recursive: true });

/** The pictures name the address of the site, so the page is opened there; what it asks for comes from dist. */
const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const site = (process.env.SITE_URL ?? homepage).replace(/\/+$/, '');

const server = await serve({ port: 0 });
const executablePath = findWholeBrowser();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) });
let count = 0;
for (const lang of ['en', 'ru']) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.route(`${site}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(site, server.url) });
    await route.fulfill({ response });
  });
  await page.goto(`${site}/?theme=light&lang=${lang}`);
  // What the HTML shows before the scripts have run opens nothing yet.
  await page.locator('.chart [data-emphasis]').first().waitFor();
  await page.locator('.export-button').first().click();
  const dialog = page.locator('.export-dialog');
  await dialog.locator('.export-view').waitFor();
  const views = await dialog.locator('.export-view option').evaluateAll((options) => options.map(({ value }) => value));
  for (const view of views) {
    await dialog.locator('.export-view').selectOption(view);
    await dialog.locator('.image-panel').getByText('1×', { exact: true }).click();
    await dialog.locator('.image-preview[data-drawn]').waitFor();
    const saved = page.waitForEvent('download');
    await dialog.locator('.image-download').click();
    await (await saved).saveAs(join(folder, `${view}-${lang}.png`));
    count += 1;
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(`${count} previews in ${folder}`);
