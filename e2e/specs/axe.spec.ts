import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../fixtures/test';
import type { AppPage } from '../pages/AppPage';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the page, once the script is there. */
declare const axe: { readonly run: (context: Document, options: object) => Promise<AxeResults> };

/** What axe finds: the rule, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async (values) => {
    const found = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`),
    );
  }, TAGS);
}

const TABS = ['dashboard', 'table', 'sources', 'coverage'] as const;
const CLAIM = 'turnover-ca5-2024-tokayev';

/** Both themes, with the evidence closed and open. */
async function check(app: AppPage, tab: (typeof TABS)[number], lang: string): Promise<void> {
  const { page } = app;
  for (const claim of [null, CLAIM]) {
    const search = new URLSearchParams({ tab, lang, theme: 'light', ...(claim ? { claim } : {}) });
    await app.open(`?${search}`);
    if (claim) await expect(page.locator(`[data-evidence="${claim}"]`)).toBeVisible();
    for (const theme of ['light', 'dark']) {
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect.soft(await violations(page), `${theme}, ${search}`).toEqual([]);
      await page.locator('.theme-button').click();
    }
  }
}

test.describe.configure({ timeout: 120_000 });

for (const tab of TABS) {
  for (const lang of ['en', 'ru']) {
    test(`axe finds nothing: ${tab}, ${lang}`, ({ dashboard }) => check(dashboard, tab, lang));
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const tab of TABS) {
    test(`axe finds nothing on a phone: ${tab}`, async ({ dashboard }) => {
      for (const search of [`?tab=${tab}&lang=ru&theme=dark`, `?tab=${tab}&claim=${CLAIM}`]) {
        await dashboard.open(search);
        await expect(dashboard.page.locator('[data-evidence]')).toHaveCount(search.includes('claim') ? 1 : 0);
        expect.soft(await violations(dashboard.page), search).toEqual([]);
      }
    });
  }
});

test.describe('what is taken away', () => {
  for (const [width, lang, theme] of [
    [1440, 'en', 'dark'],
    [390, 'ru', 'light'],
  ] as const) {
    test(`axe finds nothing in the export dialog: ${width}, ${lang}`, async ({ dashboard }) => {
      const { page } = dashboard;
      await page.setViewportSize({ width, height: 860 });
      await dashboard.open(`?lang=${lang}&theme=${theme}&place=KZ`);
      await page.locator('.export-button').first().click();
      const tab = (index: number) => page.locator('.export-tabs button').nth(index);
      await expect(page.locator('.image-preview[data-drawn]')).toBeVisible();
      expect.soft(await violations(page), 'image').toEqual([]);
      await tab(1).click();
      await expect(page.locator('[data-export="data"] table')).toBeVisible();
      expect.soft(await violations(page), 'data').toEqual([]);
      await tab(2).click();
      await expect(page.locator('[data-export="cite"] textarea')).not.toBeEmpty();
      expect.soft(await violations(page), 'citations').toEqual([]);
      await tab(3).click();
      await expect(page.locator('[data-export="embed"] textarea, [data-export="embed"] pre').first()).toBeVisible();
      expect.soft(await violations(page), 'embed').toEqual([]);
    });
  }
});

test('axe finds nothing in filters, notices and what failed', async ({ dashboard, guard }) => {
  const { page } = dashboard;
  await dashboard.open('?time=never&place=TM');
  await page.getByRole('button', { name: /^More filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  expect(await violations(page), 'filters and a notice').toEqual([]);

  guard.allowConsole(/Failed to load resource/);
  await page.route('**/data/claims.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violations(page), 'a package that does not load').toEqual([]);
});

test('axe finds nothing in the way to embed, and in what is framed', async ({ dashboard }) => {
  const { page } = dashboard;
  for (const search of ['?lang=ru&theme=dark', '?theme=light']) {
    await dashboard.open(search);
    await page.locator('[data-view="map"] .export-button').click();
    await page.locator('.export-tabs button').nth(3).click();
    await expect(page.frameLocator('.embed-stage iframe').locator('[data-view="map"]')).toBeVisible();
    expect.soft(await violations(page), search).toEqual([]);
    for (const view of ['map', 'chart-turnover', 'timeline']) {
      await page.goto(`/${search}&embed=${view}&claim=${CLAIM}`);
      await expect(page.locator(`[data-evidence="${CLAIM}"]`)).toBeVisible();
      await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
      expect.soft(await violations(page), `${view} ${search}`).toEqual([]);
    }
  }
});
