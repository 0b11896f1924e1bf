import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findWholeBrowser, launchArgs } from './browser.mjs';
import { serve } from './serve.mjs';

/**
 * Pictures of every view at four widths, in both themes and languages, from dist or from a server that runs:
 *
 *   node e2e/support/screenshots.mjs OUTDIR [--url http://localhost:4173] [--only REGEXP]
 *
 * Names say what is seen: `timeline-1440-dark-ru.png`. `--only` is held against these names.
 */
const WIDTHS = { 1440: 900, 1280: 800, 820: 1180, 390: 844 };
const CLAIM = 'turnover-ca5-2024-tokayev';
const VIEWS = {
  dashboard: '',
  evidence: `claim=${CLAIM}`,
  filtered: 'place=KZ&time=2024&claim=turnover-kz-2024-tokayev',
  table: 'tab=table',
  'table-evidence': `tab=table&claim=${CLAIM}`,
  sources: 'tab=sources&doc=nca-2025-10-10-ru',
  'sources-evidence': `tab=sources&claim=${CLAIM}`,
  coverage: 'tab=coverage',
};

const [outdir, ...options] = process.argv.slice(2);
if (!outdir || outdir.startsWith('--')) {
  console.error('Say where to: node e2e/support/screenshots.mjs OUTDIR [--url URL] [--only REGEXP]');
  process.exit(2);
}
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const only = new RegExp(option('--only') ?? '');
const folder = resolve(outdir);
mkdirSync(folder, { recursive: true });

const pictures = Object.entries(WIDTHS).flatMap(([width, height]) =>
  ['light', 'dark'].flatMap((theme) =>
    ['en', 'ru'].flatMap((lang) =>
      Object.entries(VIEWS).map(([view, query]) => ({
        name: `${view}-${width}-${theme}-${lang}`,
        search: `?${[query, `lang=${lang}`, `theme=${theme}`].filter(Boolean).join('&')}`,
        viewport: { width: Number(width), height },
      })),
    ),
  ),
);

/** True once the chosen view is there with its charts and fonts. */
const isDrawn = () => {
  const view = (name) => document.querySelector(`[data-view="${name}"]`);
  const charts = [...document.querySelectorAll('[data-view^="chart-"]')];
  const dashboard =
    charts.length > 0 &&
    charts.every((chart) => chart.matches('.chart-empty') || chart.querySelector('[data-emphasis]'));
  const other = view('table') ?? view('coverage') ?? view('sources')?.querySelector('article');
  // What is drawn for several widths ahead of the scripts does not answer yet; a part on its way says that it is busy.
  const isWaiting = document.querySelector('[data-ahead], [aria-busy="true"]') !== null;
  return (
    !document.documentElement.dataset.boot &&
    !isWaiting &&
    document.fonts.status === 'loaded' &&
    Boolean(dashboard || other)
  );
};

const server = option('--url') ? null : await serve({ port: 0 });
const origin = option('--url') ?? server?.url;
const executablePath = findWholeBrowser();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) });
let count = 0;
for (const { name, search, viewport } of pictures.filter((picture) => only.test(picture.name))) {
  const phone = viewport.width < 600;
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', isMobile: phone, hasTouch: phone });
  await page.goto(`${origin}/${search}`);
  await page.waitForFunction(isDrawn);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
  await page.close();
  count += 1;
}
await browser.close();
await server?.close();
console.log(`${count} pictures in ${folder}`);
