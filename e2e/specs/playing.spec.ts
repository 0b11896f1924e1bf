import type { Page } from '@playwright/test';
import { dataset } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';

/** What a reader does elsewhere stops the playing, each by one input of its kind. */
const INPUTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': (page) => page.mouse.click(4, 4),
  'a key': (page) => page.keyboard.press('Shift'),
  'the wheel': (page) => page.mouse.wheel(0, 40),
};

test('playing writes only where it ends; a click, a key and the wheel stop it', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await page.clock.install();
  await dashboard.open();
  const entries = await page.evaluate(() => history.length);
  // Noted before it plays: time goes on by itself as well, and the first may open before it is looked for.
  let before = await evidence.openId();
  await dashboard.play.click();
  const visited: (string | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    // In small leaps: a busy machine may set the timer of a step late, and one large leap would miss it.
    const leap = async () => {
      await page.clock.fastForward(400);
      return evidence.openId();
    };
    await expect.poll(leap, { timeout: 20_000, intervals: [50] }).not.toBe(before);
    before = await evidence.openId();
    visited.push(before);
    expect(new URL(page.url()).search).toBe('');
  }
  expect(visited).toEqual(dataset.spoken.slice(0, 3).map(({ id }) => id));
  await dashboard.stop.click();
  await expect.poll(() => new URL(page.url()).search).toBe(`?claim=${visited.at(-1)}`);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  for (const [name, input] of Object.entries(INPUTS)) {
    await test.step(name, async () => {
      await dashboard.arrive('');
      await dashboard.play.click();
      await expect(dashboard.stop).toHaveAttribute('aria-pressed', 'true');
      await page.clock.fastForward(2700);
      await expect.poll(() => evidence.openId()).toBe(dataset.spoken[0]?.id);
      await input(page);
      await expect(dashboard.play).toHaveAttribute('aria-pressed', 'false');
      const open = await evidence.openId();
      await page.clock.fastForward(10_000);
      expect(await evidence.openId()).toBe(open);
      await expect.poll(() => new URL(page.url()).searchParams.get('claim')).toBe(open);
    });
  }
});
