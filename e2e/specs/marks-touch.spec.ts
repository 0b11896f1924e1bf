import { TOPICS } from '../../src/domain/codeFixtures';
import { proofOf } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import { markAt, marksIn } from '../pages/marks';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a touch of a lane lists its statements, and a row opens the right one', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await dashboard.open();
  const lane = dashboard.timeline.getByRole('button', { name: 'Turnover, Uzbekistan' });
  await lane.tap();
  const list = page.getByRole('dialog', { name: 'Turnover, Uzbekistan' });
  const [box, above] = [await list.boundingBox(), await lane.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  for (const row of await list.getByRole('listitem').all())
    expect((await row.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(lane).toBeFocused();
  await lane.tap();
  const [id] = (await marksIn(list)).map((mark) => mark.id);
  if (id === undefined) throw new Error('an empty list');
  await list.locator(`[data-claim="${id}"]`).tap();
  await expect(list).toBeHidden();
  await evidence.proves(id, proofOf(id));
});

test('a touch opens the sentence in a sheet, one chart at a time', async ({ dashboard, evidence }) => {
  await dashboard.open();
  for (const topic of TOPICS) {
    await dashboard.page
      .getByRole('group', { name: 'Choose a chart' })
      .getByRole('button')
      .nth(TOPICS.indexOf(topic))
      .tap();
    await dashboard.drawn();
    const [first] = await marksIn(dashboard.chart(topic));
    if (!first) throw new Error(`no mark in the chart of ${topic}`);
    await markAt(dashboard.chart(topic), first).locator('.mark-hit').first().tap();
    await evidence.proves(first.id, proofOf(first.id));
    await evidence.shut();
  }
});
