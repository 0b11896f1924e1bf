import type { Page } from '@playwright/test';
import { isClear, overlaps, sideways } from '../fixtures/geometry';
import { cutOff, SPACING } from '../fixtures/letters';
import { expect, test } from '../fixtures/test';
import { DashboardPage } from '../pages/DashboardPage';
import { EvidencePanel } from '../pages/EvidencePanel';

const CLAIM = '?claim=turnover-uz-2025-tashkent';

/** Nothing is cut off, labels stand apart, and the quote can be read, once drawings are at least so many times larger. */
async function isReadable(page: Page, larger: number): Promise<void> {
  const drawn = page.locator('.tl-plot > div').first();
  const zoom = () => drawn.evaluate((element) => Number(getComputedStyle(element).zoom));
  await expect.poll(zoom).toBeGreaterThanOrEqual(larger);
  await new DashboardPage(page).drawn();
  expect.soft(await cutOff(page)).toEqual([]);
  expect.soft(await overlaps(page, larger)).toEqual([]);
  expect.soft(await sideways(page)).toBe(0);
  const words = new EvidencePanel(page).root.locator('blockquote mark').first();
  await words.scrollIntoViewIfNeeded();
  expect.soft(await isClear(words), 'the quote is covered').toBe(true);
}

test('text as widely spaced as may be is whole', async ({ dashboard }) => {
  await dashboard.open(CLAIM);
  // As extensions do, which the policy of the page does not bind.
  await dashboard.page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
  await isReadable(dashboard.page, 1.2);
});

for (const [name, setting, larger] of [
  ['type of 200 %', 'defaultFontSize=32', 2],
  ['no type under 20 px', 'minimumFontSize=20', 1.6],
] as const) {
  test(`with ${name} in the browser all text is whole`, async ({ playwright, launchOptions, baseURL }) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=${setting}`];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    await new DashboardPage(page).open(CLAIM);
    await isReadable(page, larger);
    await browser.close();
  });
}
