import { dataset, proofOf } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import { pressMark } from '../pages/marks';

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a tour through everything says nothing in the console and asks no other origin', async ({
    dashboard,
    table,
    sources,
    evidence,
    guard,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    const { page } = dashboard;
    await dashboard.open();
    await dashboard.timeline.locator('[data-claim]').first().hover();
    await dashboard.togglePlace('Kazakhstan');
    await dashboard.lane('Investment').click();
    await dashboard.year(2024).click();
    await dashboard.toggleBox('Speaker', 1);
    await dashboard.toggleBox('Source', 2);
    await dashboard.filterBy('инвестиции');
    await dashboard.reset.click();
    await dashboard.country('Uzbekistan').press('Enter');
    await dashboard.country('Uzbekistan').press('Space');
    await pressMark(dashboard.timeline.locator('[data-claim="turnover-ca5-2024-tokayev"]'));
    await evidence.proves('turnover-ca5-2024-tokayev', proofOf('turnover-ca5-2024-tokayev'));
    await evidence.root.getByRole('button', { name: 'Copy citation' }).click();
    await expect(evidence.root.getByRole('status')).toHaveText('Citation copied');
    await evidence.root.getByRole('button', { name: 'Read in context' }).click();
    await expect(sources.article('nca-2025-10-10-ru').locator('mark')).not.toHaveCount(0);
    for (const { id } of dataset.sources.slice(0, 2)) await sources.read(id);
    await table.goTo('Table');
    await evidence.shut();
    for (const column of ['Value', 'Place']) await table.sortBy(column);
    await dashboard.goTo('Coverage');
    for (const language of ['RU', 'EN']) {
      await page.locator('.languages').getByRole('link', { name: language }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language.toLowerCase());
    }
    for (const theme of ['light', 'dark', null]) {
      await page.getByRole('button', { name: /^Theme: .* Change$/ }).click();
      if (theme) await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      else await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    }
    await dashboard.goTo('Dashboard');
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.drawn();
    expect(guard.faults()).toEqual([]);
  });
});

test('a copied citation, of what was said and of what follows by arithmetic, opens the same view again', async ({
  dashboard,
  evidence,
}) => {
  const { page } = dashboard;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.open();
  for (const id of ['turnover-kz-2024-tokayev', 'region-turnover-2023']) {
    await dashboard.arrive(`?time=2020..2024&topic=turnover&claim=${id}`);
    await evidence.root.getByRole('button', { name: 'Copy citation' }).click();
    await expect(evidence.root.getByRole('status')).toHaveText('Citation copied');
    const written = await page.evaluate(() => navigator.clipboard.readText());
    if (id.endsWith('tokayev')) expect(written).toContain('28 млрд долларов», – отметил Президент Казахстана. ');
    const address = new URL(/\S+$/.exec(written)?.[0] ?? '');
    await dashboard.arrive('');
    await dashboard.arrive(address.search);
    await expect.poll(() => evidence.openId()).toBe(id);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('time'), searchParams.get('topic')]).toEqual(['2020..2024', 'turnover']);
  }
});
