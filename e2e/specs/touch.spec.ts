import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

const CLAIM = 'turnover-uz-2025-tashkent';

/**
 * What is smaller than a finger needs, by its class: within a sentence, or in rows of the timeline, whose lists and the
 * marks themselves answer around where they are touched.
 */
const INLINE =
  '.visually-hidden, .skip, .mark, .ev-whole, .ev-verdict .text-button, .tl-gutter *, .chart-fold, .sheet-grip';

const small = (page: Page) =>
  page.evaluate((inline) => {
    const targets = [
      ...document.querySelectorAll('a, button, select, summary, input:not([type="checkbox"], [type="radio"])'),
    ];
    return targets
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches(inline))
      .filter((target) => target.closest('.visually-hidden, [aria-hidden="true"]') === null)
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 43.5 || (box.width < 43.5 && box.height < 43.5)))
      .map(({ target, box }) => `${target.className} ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }, INLINE);

/** The part of the open mark that the sheet lies over, in pixels of its height. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
    const marks = [...document.querySelectorAll('.timeline [data-lit="selected"] .mark-disc')];
    const [mark] = marks.map((element) => element.getBoundingClientRect());
    return sheet && mark ? Math.max(0, mark.bottom - sheet.top) + Math.max(0, -mark.top) : 99;
  });

test('on a tablet a finger finds what it needs: targets, each mark of the timeline, and a sheet that makes room', async ({
  dashboard,
  evidence,
}) => {
  const { page } = dashboard;
  await dashboard.openForKeys();
  await expect.soft.poll(() => small(page)).toEqual([]);

  const places = await dashboard.timeline.locator('.mark[data-mark]:not(.tl-event)').evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width, height } = (mark.querySelector('.mark-disc') ?? mark).getBoundingClientRect();
      return {
        id: mark.getAttribute('data-claim') ?? mark.getAttribute('data-derivation') ?? '',
        x: x + width / 2,
        y: y + height / 2,
      };
    }),
  );
  // Those with most others around them.
  const crowd = (at: { x: number; y: number }) =>
    places.filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 20).length;
  const list = page.getByRole('dialog', { name: /figures here/ });
  for (const { id, x, y } of places.toSorted((one, other) => crowd(other) - crowd(one)).slice(0, 5)) {
    await page.touchscreen.tap(x, y);
    const own = list.locator(`[data-claim="${id}"], [data-derivation="${id}"]`);
    await expect(own.or(page.locator(`[data-evidence="${id}"]`))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  for (const size of [
    { width: 820, height: 1180 },
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await dashboard.arrive(`?claim=${CLAIM}`);
    await expect(evidence.root).toBeVisible();
    await expect.poll(() => covered(page), `${size.width} × ${size.height}`).toBe(0);
    const room = () =>
      page.evaluate(() => {
        const sheet = document.querySelector('.sheet')?.getBoundingClientRect().top ?? 0;
        return (
          document.documentElement.scrollHeight - innerHeight >= 0 &&
          Number.parseFloat(getComputedStyle(document.body).paddingBottom) >= innerHeight - sheet - 1
        );
      });
    expect(await room(), 'the page has room for the sheet').toBe(true);
    const grip = page.locator('.sheet-grip');
    const height = async () => (await page.locator('.sheet').boundingBox())?.height ?? 0;
    const half = await height();
    await grip.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(height).toBeLessThan(half - 50);
    await page.keyboard.press('ArrowUp');
    await expect.poll(height).toBe(half);
    const box = await grip.boundingBox();
    if (!box) throw new Error('no grip');
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y - size.height * 0.3, { steps: 4 });
    await page.mouse.up();
    await expect.poll(height).toBeGreaterThan(half + 50);
    await evidence.shut();
  }

  await test.step('on its side a list of what a finger has covered leaves that in sight', async () => {
    await page.setViewportSize({ width: 844, height: 390 });
    const mark = dashboard.timeline.locator(`[data-claim="${CLAIM}"] .mark-disc`).first();
    await mark.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 20));
    const box = await mark.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(list).toBeVisible();
    const below = async () => ((await mark.boundingBox())?.y ?? 0) - ((await list.boundingBox())?.y ?? 0);
    await expect.poll(below).toBeLessThan(-10);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
  });

  await test.step('on its side the picture and what saves it are in sight, however long the settings', async () => {
    await page.setViewportSize({ width: 844, height: 390 });
    await page.locator('[data-view="map"] .export-button').first().click();
    await page.locator('.image-preview[data-drawn]').waitFor();
    for (const way of ['top', 'end'] as const) {
      await page.locator('.export-panel').evaluate((panel, to) => {
        panel.scrollTop = to === 'end' ? panel.scrollHeight : 0;
      }, way);
      await expect(page.locator('.image-preview img').first(), way).toBeInViewport({ ratio: 0.95 });
      await expect(page.locator('.image-download'), way).toBeInViewport({ ratio: 1 });
    }
  });
});
