import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

type Frame = Readonly<Record<string, string>>;

/** In the page: of each frame in which something has changed, every mark that is seen, with where its point stands. */
function film() {
  const frames: Frame[] = [];
  Object.assign(window, { frames });
  let last = '';
  const look = () => {
    const seen: Record<string, string> = {};
    for (const mark of document.querySelectorAll<HTMLElement>('[data-view] .mark')) {
      const { claim, derivation, event } = mark.dataset;
      const id = claim ?? derivation ?? event;
      const view = mark.closest<HTMLElement>('[data-view]')?.dataset.view;
      const point = mark.querySelector('.mark-hit, .glyph') ?? mark;
      if (id === undefined || !mark.checkVisibility()) continue;
      const { x, y } = point.getBoundingClientRect();
      let name = `${view} ${id}`;
      while (name in seen) name += '+';
      // Words become a little wider or narrower when their font arrives, points stay.
      seen[name] = `${Math.round(x / 4)} ${Math.round(y / 4)}`;
    }
    const now = JSON.stringify(seen);
    if (now !== last && (frames.length > 0 || now !== '{}')) frames.push(seen);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function filmed(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);
}

for (const path of ['/', '/ru/'])
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`at ${path}, ${width} wide, no mark goes or moves once it is drawn`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(film);
      await page.goto(path);
      // The page answers, and has nothing more to draw.
      await page.locator('.tl-slider [role="slider"]').first().waitFor({ state: 'attached' });
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const [first = {}, ...later] = await filmed(page);
      expect(Object.keys(first).some((name) => name.startsWith('timeline'))).toBe(true);
      expect(Object.keys(first).some((name) => name.startsWith('chart-turnover'))).toBe(true);
      for (const frame of later) expect(frame).toMatchObject(first);
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
