import { expect, test } from '../fixtures/test';

test('a theme that came with an address is not remembered, one that the reader chose is', async ({ dashboard }) => {
  const { page } = dashboard;
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await dashboard.open('?theme=dark');
  await expect.poll(theme).toBe('dark');
  await dashboard.arrive('?theme=light');
  await expect.poll(theme).toBe('light');
  await dashboard.arrive('?theme=dark&lang=ru');
  expect(await kept()).toEqual({});
  await dashboard.open('?time=2024');
  expect(await theme()).toBe('system');

  await page.getByRole('button', { name: /^Theme/ }).click();
  const chosen = await theme();
  expect(chosen).not.toBe('system');
  expect(await kept()).toEqual({ 'five-republics.theme': chosen });
  await dashboard.reload();
  expect(await theme()).toBe(chosen);
  await page.goto('/?embed=map');
  await page.locator('[data-view="map"]').waitFor();
  expect(await theme()).toBe('system');
  expect(await kept()).toEqual({ 'five-republics.theme': chosen });
});
