import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { axeFinds } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';

const TOKAYEV = 'turnover-ca5-2024-tokayev';

test('two things with a star are put in order, remarked on, and leave as a document; they stay, and open elsewhere', async ({
  dashboard,
  evidence,
  browser,
}) => {
  const { page } = dashboard;
  await dashboard.open(`?claim=${TOKAYEV}&place=KZ~CA5`);
  await evidence.root.getByRole('button', { name: 'To the report' }).click();
  await expect(page.getByText('Added. 1 thing is in the report.')).toBeVisible();
  const head = page.locator('[data-view="map"] > .view-head');
  await expect(head.getByRole('button'), 'one way out of a view, which leads to all others').toHaveCount(1);
  await head.getByRole('button').click();
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'To the report' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the report' }).click();
  const report = page.getByRole('dialog', { name: 'Report' });
  await expect(report.getByRole('listitem')).toHaveCount(2);
  await report.getByRole('button', { name: 'Move up: Map' }).press('Enter');
  await test.step('the grip moves a thing by mouse, and back by finger', async () => {
    const things = report.getByRole('listitem');
    const order = () => things.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-thing')?.slice(0, 4)));
    const drag = async (
      from: number,
      to: number,
      hold: (type: 'down' | 'move' | 'up', x: number, y: number) => Promise<unknown>,
    ) => {
      const [grip, row] = [
        await things.nth(from).locator('.report-grip').boundingBox(),
        await things.nth(to).boundingBox(),
      ];
      if (!grip || !row) throw new Error('no row');
      const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
      await hold('down', x, y);
      await hold('move', x, (y + row.y + row.height / 2) / 2);
      await hold('move', x, row.y + row.height * (to > from ? 0.8 : 0.2));
      await hold('up', x, y);
    };
    await drag(0, 1, (type, x, y) =>
      type === 'move'
        ? page.mouse.move(x, y)
        : type === 'up'
          ? page.mouse.up()
          : page.mouse.move(x, y).then(() => page.mouse.down()),
    );
    expect(await order()).toEqual(['turn', '@map']);
    await expect(report.getByText('Now 2 of 2')).toBeAttached();
    const finger = await page.context().newCDPSession(page);
    const kinds = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const;
    await drag(1, 0, (type, x, y) =>
      finger.send('Input.dispatchTouchEvent', { type: kinds[type], touchPoints: type === 'up' ? [] : [{ x, y }] }),
    );
    expect(await order()).toEqual(['@map', 'turn']);
    await expect(report.getByText('Now 1 of 2')).toBeAttached();
    await expect(things.locator('xpath=self::*[@data-held]')).toHaveCount(0);
  });
  await report.getByRole('textbox', { name: 'Your remark on Map' }).fill('Half of it is Kazakhstan’s.');
  await expect(report.locator('.report-preview img')).toBeVisible();
  expect.soft(await axeFinds(page)).toEqual([]);

  const downloading = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Download' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^five-republics_report_en_[\d-]+\.docx$/);
  const parts = unzipSync(await readFile(await file.path()));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const body = part('word/document.xml');
  expect(body.indexOf('Half of it is Kazakhstan')).toBeLessThan(body.indexOf('more than $50bn'));
  const notes = part('word/footnotes.xml').match(/<w:footnote [^>]*w:id="[1-9]\d*"/g) ?? [];
  expect(notes.length).toBeGreaterThan(1);
  expect(body.match(/<w:footnoteReference /g)).toHaveLength(notes.length);
  expect(body).toMatch(/<wp:docPr [^>]*descr="[^"]*How firm the figures are/);

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/report=@map%3Fplace%3DKZ\*CA5~turnover-ca5-2024-tokayev/);
  const address = page.url();
  await dashboard.open();
  await expect(page.getByRole('button', { name: 'Report (2)' })).toBeVisible();
  const elsewhere = await browser.newContext();
  try {
    const other = await elsewhere.newPage();
    await other.goto(address);
    await other.getByRole('button', { name: 'Report (2)' }).click();
    const theirs = other.getByRole('dialog', { name: 'Report' });
    await expect(theirs.getByRole('listitem')).toHaveCount(2);
    await expect(theirs.getByRole('textbox', { name: 'Your remark on Map' })).toHaveValue('');
  } finally {
    await elsewhere.close();
  }
});
