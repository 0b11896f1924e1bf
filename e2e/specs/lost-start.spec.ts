import { lose } from '../fixtures/lost';
import { expect, test } from '../fixtures/test';

test('the English words do not come: the page says that it could not start, and trying again starts it', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts } = await lose(page, 'src/i18n/messages/en/core.ts');
  await page.goto('/?place=KZ');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This page could not start');
  await page.unroute(scripts);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-emphasis]').first().waitFor();
  await expect(alert).toHaveCount(0);
});

test('neither script that starts a page comes: it says so, and trying again starts it once both do', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource/);
  const entry = await lose(page, 'index.html');
  const first = await lose(page, '_first');
  await page.goto('/?lang=ru');
  const alert = page.getByRole('alert');
  for (const { scripts, asked } of [entry, first]) {
    await expect(alert).toContainText('This page could not start');
    await expect(alert).toContainText('Страница не запустилась');
    await expect.poll(asked).toBeGreaterThan(0);
    await page.unroute(scripts);
    // The page loads anew: what it says next is said of what it asks for now.
    const asksAgain = page.waitForRequest(first.scripts);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await asksAgain;
  }
  await page.locator('[data-emphasis]').first().waitFor();
  await expect(alert).toHaveCount(0);
});

test('neither comes to a framed view: its picture stands there, with the whole in words, until trying again starts it', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource|preloaded using link preload/);
  const entry = await lose(page, 'index.html');
  const first = await lose(page, '_first');
  await page.goto('/?embed=timeline&place=KZ');
  const picture = page.locator('.embed img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
  await expect(page.getByRole('link', { name: 'All statements and sources', exact: true })).toHaveAttribute(
    'href',
    /\/\?place=KZ$/,
  );
  await expect(picture).toHaveAttribute('alt', 'Timeline');
  await page.unroute(entry.scripts);
  await page.unroute(first.scripts);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-emphasis]').first().waitFor();
  await expect(picture).toHaveCount(0);
});
