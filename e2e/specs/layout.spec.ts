import { dataset } from '../fixtures/corpus';
import { shifts } from '../fixtures/geometry';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';

const all = dataset.claims.length;
const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;

test('a shift that is made on purpose is measured', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('?tab=table');
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.body.prepend(block);
  });
  await expect.poll(async () => (await shifts(page)).sum).toBeGreaterThan(0.05);
});

for (const viewport of VIEWPORTS) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('nothing shifts on a filter', async ({ dashboard }) => {
      const { page } = dashboard;
      await dashboard.open();
      const before = await shifts(page);
      await dashboard.togglePlace('Kazakhstan');
      await expect(dashboard.counted().first()).not.toHaveText(says.en('filter.shown', { shown: all, count: all }));
      const { sum, moved } = await shifts(page);
      expect.soft(sum - before.sum, `on a filter: ${moved.join('\n')}`).toBe(0);
    });
  });
}
