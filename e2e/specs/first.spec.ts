import { faultsOf, film, filmed, look } from '../fixtures/film.mjs';
import { expect, test } from '../fixtures/test';

for (const path of ['/', '/ru/'])
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`at ${path}, ${width} wide, no mark goes or moves once it is drawn`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(look);
      await page.addInitScript(film);
      await page.goto(path);
      // The page answers, and has nothing more to draw.
      await page.locator('.tl-slider [role="slider"]').first().waitFor({ state: 'attached' });
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const pictures = await filmed(page);
      const first = Object.keys(pictures[0]?.seen ?? {});
      expect(first.some((name) => name.startsWith('timeline'))).toBe(true);
      expect(first.some((name) => name.startsWith('chart-turnover'))).toBe(true);
      expect(faultsOf(pictures)).toEqual([]);
    });

test('what is clicked before the scripts are there is done when they are', async ({ page, evidence }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const mark = page.locator('[data-view="timeline"] [data-claim="turnover-kz-2024-tokayev"]:visible');
  await mark.dispatchEvent('click');
  await expect(page).not.toHaveURL(/claim=/);
  release();
  await expect.poll(() => evidence.openId()).toBe('turnover-kz-2024-tokayev');
});
