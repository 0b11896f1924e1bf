import { axeFinds } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';

const CLAIM = 'turnover-ca5-2024-tokayev';

// The views themselves are checked in `sweep.spec.ts`, with everything else that a window and a language can change.
test.describe.configure({ timeout: 120_000 });

test.describe('what is taken away', () => {
  for (const [width, lang, theme] of [
    [1440, 'en', 'dark'],
    [390, 'ru', 'light'],
  ] as const) {
    test(`axe finds nothing in the export dialog: ${width}, ${lang}`, async ({ dashboard }) => {
      const { page } = dashboard;
      await page.setViewportSize({ width, height: 860 });
      await dashboard.open(`?lang=${lang}&theme=${theme}&place=KZ`);
      // On a phone the button stands in the sheet of controls.
      const phone = width < 600;
      if (phone) await page.locator('.dash-more').click();
      // There it takes the whole page, here one view.
      await page
        .locator(phone ? '.control-sheet .export-button' : '[data-view="map"] > .view-head .export-button')
        .click();
      const tab = (index: number) => page.locator('.export-tabs button').nth(index);
      await expect(page.locator('.image-preview[data-drawn]')).toBeVisible();
      // What lies behind it is looked at once, and the dialog around its panels.
      expect.soft(await axeFinds(page, phone ? 'html' : '[role="dialog"]'), 'image').toEqual([]);
      await tab(1).click();
      await expect(page.locator('[data-export="data"] table')).toBeVisible();
      expect.soft(await axeFinds(page, '[data-export="data"]'), 'data').toEqual([]);
      await tab(2).click();
      await expect(page.locator('[data-export="cite"] .cite-text')).not.toBeEmpty();
      expect.soft(await axeFinds(page, '[data-export="cite"]'), 'citations').toEqual([]);
      await tab(3).click();
      await expect(page.locator('[data-export="embed"] textarea, [data-export="embed"] pre').first()).toBeVisible();
      if (!phone) await expect(page.frameLocator('.embed-stage iframe').locator('[data-view="map"]')).toBeVisible();
      expect.soft(await axeFinds(page, '[data-export="embed"]'), 'embed').toEqual([]);
    });
  }
});

test('axe finds nothing in filters, notices and what failed', async ({ dashboard, guard }) => {
  const { page } = dashboard;
  await dashboard.open('?time=never&place=TM');
  await page.getByRole('button', { name: /^More filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  expect(await axeFinds(page, '[role="dialog"]'), 'filters').toEqual([]);
  expect(await axeFinds(page, '.notices'), 'a notice').toEqual([]);

  guard.allowConsole(/Failed to load resource/);
  await page.route('**/data/claims.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await axeFinds(page), 'a package that does not load').toEqual([]);
});

test('axe finds nothing in what is framed', async ({ page }) => {
  for (const [view, search] of [
    ['map', '?lang=ru&theme=dark'],
    ['chart-turnover', '?lang=ru&theme=dark'],
    ['timeline', '?lang=ru&theme=dark'],
    ['map', '?theme=light'],
  ] as const) {
    await page.goto(`/${search}&embed=${view}&claim=${CLAIM}`);
    await expect(page.locator(`[data-evidence="${CLAIM}"]`)).toBeVisible();
    await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
    expect.soft(await axeFinds(page), `${view} ${search}`).toEqual([]);
  }
});
