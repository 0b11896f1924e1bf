import { proofOf } from '../fixtures/corpus';
import { seen, settled } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { pressMark } from '../pages/marks';

test('back and forward lead through what was chosen', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await dashboard.open();
  const steps = [
    () => dashboard.togglePlace('Kazakhstan'),
    () => pressMark(dashboard.timeline.locator('[data-claim="turnover-kz-2024-tokayev"]')),
    () => dashboard.goTo('Table'),
    () => dashboard.page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click(),
    () => dashboard.page.getByRole('group', { name: 'Language' }).getByRole('link', { name: 'RU' }).click(),
  ];
  const whereabouts = () => {
    const { pathname, search } = new URL(page.url());
    return pathname + search;
  };
  const visited = [{ path: whereabouts(), view: await seen(page) }];
  for (const step of steps) {
    const before = page.url();
    await step();
    await expect.poll(() => page.url()).not.toBe(before);
    await dashboard.drawn();
    const path = whereabouts();
    await expect(page).toHaveTitle(path.startsWith('/ru/') ? /Пять республик/ : /Five Republics/);
    visited.push({ path, view: await settled(page) });
  }
  for (const { path, view } of visited.slice(0, -1).reverse()) {
    await page.goBack();
    await expectView(path, view);
  }
  for (const { path, view } of visited.slice(1)) {
    await page.goForward();
    await expectView(path, view);
  }
  expect(visited.at(-1)?.path).toMatch(/^\/ru\//);
  await evidence.proves('turnover-kz-2024-tokayev', proofOf('turnover-kz-2024-tokayev'));

  async function expectView(path: string, view: Awaited<ReturnType<typeof seen>>) {
    await expect.poll(whereabouts).toBe(path);
    await expect.poll(() => seen(page)).toEqual(view);
  }
});

test('dragging a handle and the middle writes only where it ends', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('?time=2021..2022');
  const written = () => page.evaluate(() => history.length);
  const start = await written();
  for (const grip of [dashboard.handle('To'), page.getByTitle('Move the chosen period')]) {
    const before = page.url();
    const entries = await written();
    const box = await grip.boundingBox();
    if (!box) throw new Error('nothing to drag');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const by of [20, 60, 110, 160]) {
      await page.mouse.move(x + by, y);
      expect(page.url()).toBe(before);
    }
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(before);
    expect(await written()).toBe(entries + 1);
  }
  await page.goBack();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?time=2021..2022');
  expect(await written()).toBe(start + 2);
});
