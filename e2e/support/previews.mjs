import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findWholeBrowser, launchArgs } from './browser.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

/**
 * Makes the pictures of every view in both languages by the app's own export, in light colours, from dist: a card of
 * 1200 × 630 as its preview, and for `/files` the whole with all its notes, as PNG and as SVG:
 *
 *   npm run build && node e2e/support/previews.mjs
 *
 * Run it after the data or the drawings have changed, then build again.
 */
const [previews, files] = ['public/previews', 'public/files'].map((folder) => join(root, folder));
for (const folder of [previews, files]) mkdirSync(folder, { recursive: true });

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
    const panel = dialog.locator('.image-panel');
    const choose = async (form, preset) => {
      await panel.getByText(form, { exact: true }).click();
      await panel.locator('.image-size select').selectOption(preset);
      if (form === 'PNG') await panel.getByText('1×', { exact: true }).click();
    };
    const saveAs = async (file) => {
      await dialog.locator('.image-preview[data-drawn]').waitFor();
      const saved = page.waitForEvent('download');
      await dialog.locator('.image-download').click();
      await (await saved).saveAs(file);
      count += 1;
    };
    const svg = join(files, `${view}.${lang}.svg`);
    await choose('SVG', 'article');
    await saveAs(svg);
    writeFileSync(svg, withoutFonts(readFileSync(svg, 'utf8')));
    await choose('PNG', 'article');
    await saveAs(join(files, `${view}.${lang}.png`));
    await choose('PNG', 'card');
    await saveAs(join(previews, `${view}-${lang}.png`));
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(`${count} pictures in ${previews} and ${files}`);
