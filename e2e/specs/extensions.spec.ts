import { expect, test } from '../fixtures/test';

test('what extensions put into the first picture keeps no mark and no letter from being taken over, and stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const put = (name: string, beside: Element | null) => beside?.after(document.createElement(name));
      for (const field of document.querySelectorAll('input')) put('x-password', field);
      put('x-bar', document.querySelector('header'));
      const search = document.querySelector<HTMLInputElement>('.search input');
      if (search) search.value = 'Lav';
      search?.focus();
      document.body.dataset.grammar = '';
      Reflect.set(window, 'marks', document.querySelectorAll('#root .tl-plot [data-claim]'));
      Reflect.set(window, 'search', search);
    });
  });
  await page.goto('/');
  await page.locator('.tl-slider [role="slider"]').first().waitFor({ state: 'attached' });
  const { kept, field } = await page.evaluate(() => ({
    kept: [...Reflect.get(window, 'marks')].filter((mark: Element) => mark.isConnected).length,
    field: Reflect.get(window, 'search').isConnected,
  }));
  expect(kept).toBeGreaterThan(30);
  expect(field).toBe(true);
  await expect(page.locator('.search input')).toHaveValue('Lav');
  // What they only added is put back.
  await expect(page.locator('.search x-password')).toHaveCount(1);
  await expect(page.locator('header + x-bar')).toHaveCount(1);
});

test('where a translator has turned the page from right to left each label stays on its side of its mark', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open();
  const sides = (dir: string) =>
    page.evaluate((dir) => {
      document.documentElement.dir = dir;
      const marks = [...document.querySelectorAll('.tl-plot .mark, [data-view="chart-turnover"] .mark')];
      return marks
        .filter((mark) => mark.checkVisibility())
        .map((mark) => {
          const [label, point] = ['text', '.mark-hit, .glyph'].map((part) =>
            mark.querySelector(part)?.getBoundingClientRect(),
          );
          return label && point ? Math.round(label.x - point.x) : 0;
        });
    }, dir);
  const before = await sides('ltr');
  expect(before.filter((side) => side !== 0).length).toBeGreaterThan(40);
  expect(await sides('rtl')).toEqual(before);
});
