import type { Locator, Page } from '@playwright/test';
import { isClear } from '../fixtures/geometry';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { DashboardPage } from '../pages/DashboardPage';
import { cutRings } from '../support/cutRings';

/**
 * What has another way to the same with room for a finger or a pointer: marks (their lists and tables), words within a
 * sentence, cells of a matrix, years (the slider below them), undated events (the list of their lane), countries (the
 * places above them), and names of lanes that only head what can be touched.
 */
const OTHERWISE =
  '.mark, .skip, .reader-figure, .ev-whole, .ev-verdict .text-button, .cov-mark, .tl-year, .tl-undated, .map-svg [role="button"], .tl-gutter [aria-hidden="true"]';

/** Names of low lanes, too, whose marks find what they need around themselves (`touch.spec.ts`); on a phone every lane is high. */
const ON_TABLET = `${OTHERWISE}, .tl-lane-label`;

/** Targets of which a pointer finds fewer pixels than it needs, from their middle outwards; wholly in sight. */
const hardToHit = (page: Page, least: number, otherwise = OTHERWISE) =>
  page.evaluate(
    ({ least, otherwise }) => {
      const targets = document.querySelectorAll('a[href], button, select, summary, input, [role="button"]');
      return [...targets].flatMap((target) => {
        const away = '.visually-hidden, [aria-hidden="true"], [inert]';
        if (target.matches(otherwise) || target.closest(away)) return [];
        if (!target.checkVisibility({ visibilityProperty: true })) return [];
        target.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top, width, height } = target.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const label = target.closest('label');
        const isHit = (dx: number, dy: number) => {
          const found = document.elementFromPoint(x + dx, y + dy);
          return found !== null && (target.contains(found) || label?.contains(found) === true);
        };
        if (width < 2 || !isHit(0, 0)) return [];
        const reach = (dx: number, dy: number) => {
          let pixels = 0;
          while (pixels < least && isHit(dx * (pixels + 1), dy * (pixels + 1))) pixels += 1;
          return pixels;
        };
        const wide = reach(1, 0) + reach(-1, 0) + 1;
        const high = reach(0, 1) + reach(0, -1) + 1;
        return high < least - 1 || wide < 24 ? [`${target.className} ${wide} × ${high}: ${target.textContent}`] : [];
      });
    },
    { least, otherwise },
  );

/** Fields with letters under 16 pixels, at which a phone enlarges the page. */
const smallFields = (page: Page) =>
  page
    .locator('select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"], [type="file"])')
    .evaluateAll((fields) =>
      fields
        .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => `${field.tagName} ${field.id} ${field.className}`),
    );

const VIEWS = ['?claim=turnover-uz-2025-tashkent', '?tab=table', '?tab=coverage'];

test('a pointer finds 24 pixels of every control', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.openForKeys();
  for (const view of VIEWS) {
    await dashboard.arrive(view);
    await expect.soft.poll(() => hardToHit(page, 24), view).toEqual([]);
  }
});

test('what closes a long dialog, or the evidence, is in sight at its end', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await dashboard.openForKeys('?claim=turnover-uz-2025-tashkent');
  const staysOver = async (long: Locator, close: Locator) => {
    await expect(close).toBeVisible();
    const by = await long.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
      return element.scrollTop;
    });
    expect(by, 'it is longer than its room').toBeGreaterThan(50);
    await expect(close).toBeInViewport({ ratio: 1 });
    expect(await isClear(close), 'nothing lies over it').toBe(true);
  };
  await staysOver(evidence.root, evidence.close);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: says.en('keys.access') }).click();
  await staysOver(dialog, dialog.getByRole('button', { name: says.en('access.close') }));
});

test.describe('at 320 pixels, in Russian', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('no dialog is scrolled sideways', async ({ dashboard }) => {
    const { page } = dashboard;
    const dialog = page.getByRole('dialog');
    const beyond = () => dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    await dashboard.openForKeys('ru/');
    await page.keyboard.press('?');
    await expect.soft.poll(beyond, 'keys').toBe(0);
    await dialog.getByRole('button', { name: says.ru('keys.access') }).click();
    await expect(dialog.getByRole('table')).toBeVisible();
    expect.soft(await beyond(), 'accessibility').toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const view = says.ru('export.view.map');
    await page.getByRole('button', { name: says.ru('export.open', { view }) }).click();
    const tabs = dialog.getByRole('group').first().getByRole('button');
    await expect(tabs).toHaveCount(4);
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-pressed', 'true');
      expect.soft(await beyond(), `${await tab.textContent()}`).toBe(0);
    }
  });
});

for (const { name, otherwise, ...viewport } of [
  { name: 'a phone', otherwise: OTHERWISE, width: 390, height: 844 },
  { name: 'a tablet', otherwise: ON_TABLET, width: 820, height: 1180 },
])
  test.describe(`on ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a finger finds 44 pixels of every control', async ({ page }) => {
      const dashboard = new DashboardPage(page);
      await dashboard.openForKeys();
      for (const view of ['', ...VIEWS.slice(1), '?tab=sources']) {
        await dashboard.arrive(view);
        await expect.soft.poll(() => hardToHit(page, 44, otherwise), view).toEqual([]);
        expect.soft(await smallFields(page), view).toEqual([]);
        expect.soft(await cutRings(page), view).toEqual([]);
      }
      await page.getByRole('button', { name: /^(More filters|Filters)/ }).click();
      await expect(page.locator('.filter-box').last()).toBeVisible();
      expect.soft(await smallFields(page)).toEqual([]);
      expect.soft(await cutRings(page)).toEqual([]);
    });
  });
