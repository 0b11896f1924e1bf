import { LEAST_TYPE, rewrite } from '../fixtures/rewritten';
import { expect, test } from '../fixtures/test';
import { DashboardPage } from '../pages/DashboardPage';
import { ImageExport } from '../pages/ImageExport';
import { findBrowser, testArgs } from '../support/browser.mjs';

/** What one text has where it leaves the other; empty when they are the same. */
function firstDifference(text: string, other: string): string {
  if (text === other) return '';
  let at = 0;
  while (text[at] === other[at]) at += 1;
  return `${text.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(at, at + 60)}`;
}

/** Letters before the picture is scaled, in pixels. */
const LEAST = 8;
const leastType = (svg: string) => {
  // Texts are drawn at a tenth of what they are written in.
  const scales = [...svg.matchAll(/<text[^>]*scale\(([\d.]+)\)"/g)].map(([, scale]) => Number(scale));
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return Math.min(...scales) * Math.min(...sizes);
};

const PAINTED = /(?:fill|stroke|stop-color)="#[0-9a-f]{6}"/;

/** A view of each kind of drawing in one theme: the stage on which it is drawn, apart from the page, is one for all. */
const PAINTINGS = [
  { theme: 'light', views: ['timeline', 'coverage'] },
  { theme: 'dark', views: ['map', 'chart-turnover', 'adds-up'] },
] as const;

test('a picture is the same from a light page as from a dark one, in every kind of view', async ({ dashboard }) => {
  test.slow();
  const { page } = dashboard;
  const image = new ImageExport(page);
  const taken = new Map<string, string>();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await dashboard.open();
    await image.open('timeline');
    for (const { theme, views } of PAINTINGS) {
      for (const view of views) {
        await image.choose(view);
        await image.paint(theme);
        const svg = (await image.take('svg')).bytes.toString('utf8');
        expect(svg, `${view}, ${theme}`).toMatch(PAINTED);
        expect(leastType(svg), view).toBeGreaterThan(LEAST);
        const other = taken.get(view);
        if (other === undefined) taken.set(view, svg);
        else expect(firstDifference(svg, other), `${view}, ${theme}`).toBe('');
      }
    }
  }
  expect(taken.size).toBe(5);
});

test('a picture is the same from a page that a reader, a translator and a browser have changed', async ({
  dashboard,
  playwright,
  baseURL,
}) => {
  await dashboard.open();
  const plain = new ImageExport(dashboard.page);
  await plain.open('chart-people');
  const wanted = (await plain.take('svg')).bytes.toString('utf8');

  const executablePath = findBrowser();
  const browser = await playwright.chromium.launch({
    args: [...testArgs, `--blink-settings=minimumFontSize=${LEAST_TYPE}`],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      forcedColors: 'active',
      locale: 'en-GB',
    });
    await rewrite(context);
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await new DashboardPage(page).open();
    const changed = new ImageExport(page);
    await page.locator('[data-view="chart-people"] .export-button').first().click();
    await changed.options.getByRole('button', { name: 'SVG' }).click();
    await changed.drawn();
    const svg = await changed.saved(changed.root.locator('.image-download'));
    expect(await page.locator('font').count()).toBeGreaterThan(100);
    expect(firstDifference(svg.bytes.toString('utf8'), wanted)).toBe('');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
