import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const UZ = 'turnover-uz-2025-tashkent';

/** What has the focus: its view and the figure or the words by which it is known. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nothing';
    const view = activeElement.closest('[data-view]')?.getAttribute('data-view') ?? '';
    const { claim } =
      activeElement instanceof HTMLElement || activeElement instanceof SVGElement ? activeElement.dataset : {};
    return `${view} ${claim ?? activeElement.getAttribute('aria-label') ?? activeElement.tagName}`.trim();
  });

test('no action leaves the focus nowhere', async ({ dashboard, evidence }) => {
  const { page, timeline, search } = dashboard;
  const has = (what: string | RegExp) => expect.poll(() => focused(page)).toMatch(what);
  await dashboard.openForKeys();
  const mark = timeline.locator(`[data-claim="${UZ}"]`);
  await test.step('evidence: Enter goes to its heading, F6 round, Escape back to the mark, and then closes', async () => {
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(evidence.of(UZ)).toBeVisible();
    await page.keyboard.press('Enter');
    await has('evidence H2');
    await page.keyboard.press('F6');
    await has(/^(?!evidence|nothing|timeline)/);
    await page.keyboard.press('F6');
    await has(`timeline ${UZ}`);
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    await has('evidence H2');
    await page.keyboard.press('Escape');
    await has(`timeline ${UZ}`);
    await evidence.close.press('Enter');
    await has(`timeline ${UZ}`);
    await expect.poll(() => evidence.openId()).toBeNull();
  });
  await test.step('a dialog gives it back', async () => {
    const button = timeline
      .page()
      .locator('[data-view="map"] .export-button, [data-view="map"] [aria-haspopup="dialog"]')
      .first();
    await button.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await has(/^map /);
  });
  await test.step('what goes away hands it on', async () => {
    await dashboard.togglePlace('Kazakhstan');
    await expect(dashboard.reset).toBeVisible();
    await dashboard.reset.press('Enter');
    await expect(dashboard.reset).toHaveCount(0);
    await has(/^timeline P$/);
    await mark.focus();
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await has(`timeline ${UZ}`);
    await dashboard.filterBy('textile');
    await page.getByRole('button', { name: 'Clear the search' }).press('Enter');
    await expect(search).toBeFocused();
  });
  await test.step('a mark that fades hands it to its neighbour', async () => {
    await mark.focus();
    await dashboard.page.evaluate(() =>
      document
        .querySelector('[data-view="map"] [aria-pressed]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    await has(/^(?!nothing)/);
    await dashboard.reset.press('Enter');
    await expect(dashboard.reset).toHaveCount(0);
  });
  await test.step('back leads to where it was', async () => {
    await mark.press('Enter');
    await evidence.root.getByRole('button', { name: 'Read in context' }).press('Enter');
    await expect(page.locator('[data-view="sources"]')).toBeVisible();
    await has(/^sources /);
    await page.goBack();
    await dashboard.drawn();
    await has(/^evidence (?!H2)/);
  });
  await test.step('a sheet takes it to its heading, and gives it back', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.openForKeys();
    await mark.press('Enter');
    await has('evidence H2');
    await page.keyboard.press('Escape');
    await has(`timeline ${UZ}`);
  });
});
