import { lose } from '../fixtures/lost';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';

const OLD = '0'.repeat(20);

test('what prepares the paper does not come: nobody hears of it; what reads a dropped picture does not: the page says so, and trying again reads it', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource|^console error: LostPart/);
  const { scripts } = await lose(page, 'src/views/shell/droppedContent.ts');
  const { asked } = await lose(page, 'src/views/print/PrintSheet.tsx');
  await page.goto('/');
  await expect.poll(asked).toBeGreaterThan(0);
  await page.getByRole('group', { name: 'Place', exact: true }).getByRole('button', { name: 'Kazakhstan' }).click();
  await expect(page.locator('.filter-shown')).not.toHaveText(/^36/);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['nothing'], 'holiday.png'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(says.en('exportImage.lost', { name: 'holiday.png' }));
  await page.unroute(scripts);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText(says.en('exportImage.noView', { name: 'holiday.png' }));
});

test('an older version of the data cannot be had: today’s are shown, and trying again brings it', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts } = await lose(page, 'src/data/queriesVersions.ts');
  await page.goto(`/?data=${OLD}`);
  const notice = page.locator('.notices');
  await expect(notice.getByRole('link', { name: 'Try again' })).toBeVisible();
  await page.unroute(scripts);
  await notice.getByRole('link', { name: 'Try again' }).click();
  await expect(notice).toContainText(says.en('version.shown.unknown', { version: OLD }));
});
