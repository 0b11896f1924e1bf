import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findWholeBrowser, launchArgs } from './browser.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

/**
 * Makes the preview of every view in both languages by the app's own export, 1200 × 675 in light colours, from dist, as
 * PNG and as SVG, which is there for `/files`:
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

/** The names of the fonts of dist, without what the build puts behind them, by their content. */
const assets = join(root, 'dist/assets');
const fonts = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => [readFileSync(join(assets, name), 'base64'), name.replace(/-[\w-]{8}\.woff2$/, '')]),
);

/** An SVG that names its fonts, nine tenths of it, where they stood: the build puts its own in their place. */
function withoutFonts(svg) {
  return svg.replace(/data:font\/woff2;base64,([\w+/=]+)/g, (whole, data) => {
    const name = fonts.get(data);
    return name ? `font:${name}` : whole;
  });
}

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
    for (const form of ['SVG', 'PNG']) {
      await dialog.locator('.image-panel').getByText(form, { exact: true }).click();
      if (form === 'PNG') await dialog.locator('.image-panel').getByText('1×', { exact: true }).click();
      await dialog.locator('.image-preview[data-drawn]').waitFor();
      const saved = page.waitForEvent('download');
      await dialog.locator('.image-download').click();
      const file = join(folder, `${view}-${lang}.${form.toLowerCase()}`);
      await (await saved).saveAs(file);
      if (form === 'SVG') writeFileSync(file, withoutFonts(readFileSync(file, 'utf8')));
      count += 1;
    }
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(`${count} previews in ${folder}`);
