import { axeFinds } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';
import { ImageExport } from '../pages/ImageExport';

const LAVROV = 'turnover-ca5-per-year-lavrov';
const TOKAYEV = 'turnover-ca5-2024-tokayev';
const PAIR = `compare=${LAVROV}~${TOKAYEV}`;

test('two statements are held against each other from the evidence, whatever the filter, and back closes it', async ({
  dashboard,
  evidence,
}) => {
  const { page } = dashboard;
  await dashboard.open(`?speaker=sergey-lavrov&claim=${LAVROV}`);
  await expect(evidence.root.locator('.ev-verdict').first()).toContainText('but names no year');
  await evidence.root.getByRole('button', { name: /^Compare with >\$50bn, Tokayev/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Who agrees with whom' });
  await expect(dialog.locator('blockquote mark')).toHaveText([
    'превышает 45 млрд. долларов США в год',
    'превысил 50 млрд долларов',
  ]);
  await expect(page).toHaveURL(new RegExp(PAIR));
  await dashboard.reload();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare=/);
  await page.goBack();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
});

test('axe finds nothing in two statements, wide and light, nor in two speakers on a dark phone', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  const dialog = page.getByRole('dialog');
  for (const [width, search] of [
    [1440, `?theme=light&${PAIR}`],
    [390, '?lang=ru&theme=dark&compare=sergey-lavrov~kassym-jomart-tokayev'],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    await dashboard.open(search);
    await expect(dialog.locator('.cmp-verdict')).toBeVisible();
    expect.soft(await axeFinds(page), search).toEqual([]);
    expect.soft(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth), 'sideways').toBe(0);
  }
});

test('they leave as a picture with both quotes', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open(`?${PAIR}&topic=people`);
  await page.getByRole('dialog').getByRole('button', { name: 'Export: Two statements' }).click();
  const image = new ImageExport(page);
  const svg = (await image.take('svg')).bytes.toString('utf8');
  for (const id of [LAVROV, TOKAYEV]) expect(svg).toContain(`data-claim="${id}"`);
  const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toContain('If both hold and are of one year: more than $50bn.');
  expect(words).toMatch(/exceeds \$45 billion/);
});
