import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { ImageExport } from '../pages/ImageExport';

const SILENT = ['.tl-empty', '.chart-gaps rect', '.map-fill[data-state="none"]'];

test('textures go when they are switched off, on the page, when it opens again and in pictures; forced colours keep them', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open('?time=2020');
  const fills = () =>
    Promise.all(
      SILENT.map((one) =>
        page
          .locator(one)
          .first()
          .evaluate((area) => getComputedStyle(area).fill),
      ),
    );
  for (const is of await fills()) expect(is).toContain('hatch');
  await page.getByRole('button', { name: says.en('legend.title') }).click();
  await page.getByRole('checkbox', { name: says.en('switches.textures') }).uncheck();
  for (const is of await fills()) expect(is).toMatch(/^(rgb|color)/);

  const image = new ImageExport(page);
  const hasTextures = async () =>
    /<pattern.*url\(#[\w-]*(hatch|dots)\)/s.test((await image.take('svg')).bytes.toString('utf8'));
  await page.keyboard.press('Escape');
  await image.open('map');
  expect(await hasTextures()).toBe(false);
  await image.options.getByRole('button', { name: says.en('exportImage.texturesOn') }).click();
  expect(await hasTextures()).toBe(true);

  await page.goto('/?tab=coverage');
  const empty = page.locator('.cov-cell[data-state="none"]').first();
  const look = () => empty.evaluate((cell) => getComputedStyle(cell).backgroundImage);
  await empty.waitFor();
  expect(await look()).toBe('none');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(look).toContain('repeating-linear-gradient');
  await dashboard.open('?time=2020');
  for (const is of await fills()) expect(is).toContain('hatch');
});
