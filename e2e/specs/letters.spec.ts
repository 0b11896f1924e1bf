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

/** As extensions do, which the policy of the page does not bind. */
async function adopt(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** The parts of the masthead that lie over each other. */
const crossed = (page: Page) =>
  page.locator('.masthead').evaluate((masthead) => {
    const parts = [...masthead.children].filter((part) => part.checkVisibility());
    const boxes = parts.map((part) => ({ name: part.className, box: part.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: other }) => box.left < other.right - 1 && other.left < box.right - 1)
        .filter(({ box: other }) => box.top < other.bottom - 1 && other.top < box.bottom - 1)
        .map((other) => `${name} | ${other.name}`),
    );
  });

test('text as widely spaced as may be is whole', async ({ dashboard }) => {
  await dashboard.open(CLAIM);
  await adopt(dashboard.page, SPACING);
  await isReadable(dashboard.page, 1.2);
  await dashboard.openFilters();
  for (const handle of ['From', 'To'] as const) {
    const cut = dashboard.field(handle).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await cut, `${handle} in its field`).toBe(0);
  }
});

test('letters enlarged by a sheet of the reader’s leave the masthead whole, and nothing beside the page', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open('?lang=ru');
  await adopt(page, 'html{font-size:200%}');
  for (const width of [1440, 1280, 820, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('html[data-letters="large"]')).toBeAttached();
    await expect.poll(() => crossed(page), `at ${width}`).toEqual([]);
    await expect.poll(() => sideways(page), `at ${width}`).toBe(0);
  }
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
