/**
 * Makes the icons of the installed app from `public/icons/icon.svg`: with rounded corners, whole for systems that cut
 * their own shape out of the middle four fifths, and for phones that round them themselves.
 *
 *   node e2e/support/icons.mjs
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './install.mjs';

const folder = join(root, 'public/icons');
const drawn = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** Without rounded corners, its drawing so much smaller. */
const whole = (share) =>
  drawn
    .replace(/ rx="\d+"/, '')
    .replace(/<g transform="/, `$&translate(${256 * (1 - share)} ${256 * (1 - share)}) scale(${share}) `);

const ICONS = [
  ['icon-192', 192, drawn],
  ['icon-512', 512, drawn],
  ['maskable-512', 512, whole(0.82)],
  ['touch-180', 180, whole(0.95)],
];

const executablePath = findBrowser();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) });
for (const [name, size, svg] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
