import { lose, manifest } from '../fixtures/lost';
import { expect, test } from '../fixtures/test';

test('the Russian words do not come: the page stays as it is and asks for them once a try', async ({ page, guard }) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts, asked } = await lose(page, 'src/i18n/messages/ru/core.ts');
  const russian = page.getByRole('link', { name: 'Dashboard', exact: true });
  for (const search of ['?lang=ru', '']) {
    await page.goto(`/${search}`);
    await page.locator('[data-view^="chart-"] [data-emphasis]').first().waitFor();
    if (search === '') await page.getByRole('link', { name: 'RU', exact: true }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Русский текст не загрузился.');
    const before = asked();
    await page.getByRole('group', { name: 'Place', exact: true }).getByRole('button', { name: 'Kazakhstan' }).click();
    await expect(page.locator('.filter-shown')).not.toHaveText(/^36/);
    await expect(russian).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(asked()).toBe(before);
    expect(before).toBeLessThan(6);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(asked).toBe(before + 1);
    await expect(alert).toBeVisible();
  }
  await page.unroute(scripts);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveTitle('Пять республик');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('who reads one language gets no words of the other, nor of what is not opened', async ({ page }) => {
  const words = (lang: string, panel: string) => manifest[`src/i18n/messages/${lang}/${panel}.ts`]?.file ?? '';
  const panels = Object.keys(manifest).flatMap((key) => /messages\/en\/(\w+)\.ts$/.exec(key)?.[1] ?? []);
  expect(panels.length).toBeGreaterThan(10);
  const unasked = /^(export|version|embed|compare|inWords)/;
  const got = new Set<string>();
  page.on('request', (request) => got.add(new URL(request.url()).pathname.slice(1)));
  for (const [lang, other] of [
    ['en', 'ru'],
    ['ru', 'en'],
  ] as const) {
    got.clear();
    await page.goto(`/?lang=${lang}&tab=table`);
    // What comes last of all that is fetched unasked: nothing of it is under way any more.
    await expect.poll(() => [got.has(words(lang, 'print')), got.has(words(lang, 'sources'))]).toEqual([true, true]);
    expect([got.has(words(lang, 'core')), got.has(words(lang, 'table'))]).toEqual([true, true]);
    const own = panels.filter((panel) => unasked.test(panel)).map((panel) => words(lang, panel));
    const foreign = [...own, ...panels.map((panel) => words(other, panel))];
    expect(foreign.filter((file) => got.has(file))).toEqual([]);
  }
});
