import type { Page } from '@playwright/test';
import { claimTopic } from '../../src/domain/claim';
import { TOPICS } from '../../src/domain/codeFixtures';
import { serveChanged } from '../fixtures/changed';
import { claimIds, dataset, proofOf, readData } from '../fixtures/corpus';
import { scriptOf } from '../fixtures/lost';
import { claimsByView } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { clickMark, pressMark } from '../pages/marks';

const CLAIMS = '**/data/claims.json';

/** Packages that cannot be shown at all: how the file is answered, and what the page has to name. */
const BROKEN: readonly {
  readonly name: string;
  readonly break: (page: Page) => Promise<unknown>;
  readonly says: readonly RegExp[];
}[] = [
  {
    name: 'a file is missing',
    break: (page) => page.route(CLAIMS, (route) => route.fulfill({ status: 404, body: 'Not found' })),
    says: [/claims\.json was not delivered/, /404/],
  },
  {
    name: 'a file is no JSON',
    break: (page) => page.route(CLAIMS, (route) => route.fulfill({ body: '<!doctype html>' })),
    says: [/claims\.json is not JSON/],
  },
  {
    name: 'the claims are no list',
    break: (page) => page.route(CLAIMS, (route) => route.fulfill({ json: { claims: [] } })),
    says: [/claims\.json has an unexpected structure/, /list/],
  },
  {
    name: 'the descriptor fails its schema',
    break: (page) =>
      page.route('**/data/datapackage.json', (route) =>
        route.fulfill({ json: { name: 'x', version: '1', resources: 7 } }),
      ),
    says: [/datapackage\.json has an unexpected structure/, /Where: resources/],
  },
  {
    name: 'the network is down',
    break: (page) => page.route('**/data/*.json', (route) => route.abort('internetdisconnected')),
    says: [/\.json could not be fetched/],
  },
];

test('the page says what failed, each time anew, and trying again works once it can', async ({ dashboard, guard }) => {
  guard.allowConsole(/Failed to load resource/);
  const { page } = dashboard;
  const alert = page.getByRole('alert');
  const again = alert.getByRole('button', { name: 'Try again' });
  for (const [index, { name, break: breakIt, says }] of BROKEN.entries())
    await test.step(name, async () => {
      await page.unrouteAll();
      await breakIt(page);
      await (index === 0 ? page.goto('/?place=KZ') : again.press('Enter'));
      await expect(alert.getByRole('heading', { name: 'The statements could not be loaded' })).toBeVisible();
      for (const words of says) await expect(alert).toContainText(words);
      if (index > 0) await expect(again).toBeFocused();
    });
  await page.unrouteAll();
  await again.press('Enter');
  await dashboard.drawn();
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expect(dashboard.counted()).toHaveText(/^\d+ of 36\sstatements$/);
  expect(new URL(page.url()).search).toBe('?place=KZ');
});

test('what other pages of the site have stored changes nothing, not even before a script is there', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.route('**/assets/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('.masthead').waitFor();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

/** The claims as they are served, with one of them changed in its text. */
function changed(id: string, change: (record: string) => string): string {
  const text = readData('claims');
  const start = text.indexOf(`"id": "${id}"`);
  const next = text.indexOf('\n  },', start);
  return text.slice(0, start) + change(text.slice(start, next)) + text.slice(next);
}

test('one damaged record is left out, counted and listed; the rest works', async ({ dashboard, table, evidence }) => {
  const damaged = 'overland-freight-kz-2025-tokayev';
  const body = changed(damaged, (record) => record.replace(/"amount": (\d+)/, '"amount": "$1"'));
  await serveChanged(dashboard.page, { claims: JSON.parse(body) });
  await dashboard.open();
  await expect(dashboard.notices).toContainText('1 record could not be used');
  await dashboard.notices.getByRole('button', { name: 'Which ones' }).click();
  await expect(dashboard.notices.getByRole('listitem')).toContainText(`claims.json / ${damaged} / quantity.amount`);

  const rest = claimIds.filter((id) => id !== damaged);
  await expect.poll(() => claimsByView(dashboard.page)).toMatchObject({ timeline: rest });
  await expect(dashboard.counted()).toHaveText('35 of 35 statements');
  await clickMark(dashboard.timeline.locator('[data-claim="turnover-ca5-2024-tokayev"]'));
  await evidence.proves('turnover-ca5-2024-tokayev', proofOf('turnover-ca5-2024-tokayev'));
  await table.goTo('Table');
  await expect.poll(() => claimsByView(table.page)).toMatchObject({ table: rest });
});

test('a quote that is not at its place stays, marked as unanchored in every view', async ({
  dashboard,
  table,
  sources,
  evidence,
}) => {
  const { id, appearances } = dataset.claims.find((claim) => claim.id === 'turnover-kz-2024-tokayev') ?? {};
  if (!id || !appearances) throw new Error('the claim is gone');
  const [{ quote, figure, source }] = appearances;
  const body = changed(id, (record) =>
    record
      .replaceAll(`"start": ${quote.start}`, `"start": ${quote.start + 1}`)
      .replaceAll(`"end": ${quote.end}`, `"end": ${quote.end + 1}`)
      .replaceAll(`"start": ${figure.start},`, `"start": ${figure.start + 1},`)
      .replaceAll(`"end": ${figure.end}\n`, `"end": ${figure.end + 1}\n`),
  );
  await serveChanged(dashboard.page, { claims: JSON.parse(body) });
  await dashboard.open();
  await expect(dashboard.notices).toContainText('1 record could not be used as it stands');
  await expect.poll(() => claimsByView(dashboard.page)).toMatchObject({ timeline: claimIds });
  const chart = dashboard.chart('turnover');
  const picture = dashboard.map.locator('.map-svg');
  for (const view of [dashboard.timeline, chart, picture, dashboard.view('adds-up')]) {
    await expect(view.locator(`[data-claim="${id}"]`), 'says so in its name').toHaveAccessibleName(/unanchored/i);
  }
  await pressMark(dashboard.timeline.locator(`[data-claim="${id}"]`));
  await evidence.proves(id, proofOf(id));
  await expect(evidence.root.getByRole('note')).toContainText('Unanchored');

  await table.goTo('Table');
  await expect(table.row(id)).toContainText('unanchored');
  await dashboard.goTo('Coverage');
  await expect(dashboard.view('coverage').locator(`[data-claim="${id}"]`)).toHaveAccessibleName(/unanchored/i);
  await sources.goTo('Sources');
  await sources.read(source);
  const listed = sources
    .article(source)
    .getByRole('listitem')
    .filter({ has: sources.page.locator('q') });
  await expect(listed).toContainText('unanchored');
  await clickMark(listed.locator(`[data-claim="${id}"]`));
  await evidence.proves(id, proofOf(id));
});

const RECHARTS = scriptOf('src/drawings/chart/RechartsAxes.tsx');

test('where Recharts does not load, its axes are drawn without it, and every chart stays', async ({
  dashboard,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource/);
  const { page } = dashboard;
  await page.route(RECHARTS, (route) => route.abort());
  await dashboard.open();
  const asked = page.waitForRequest(RECHARTS);
  await dashboard
    .chart('turnover')
    .locator('.chart-drawing')
    .hover({ position: { x: 4, y: 4 } });
  await asked;
  for (const topic of TOPICS) {
    const ids = dataset.claims.filter((claim) => claimTopic(claim) === topic).map(({ id }) => id);
    await expect.poll(async () => (await claimsByView(page))[`chart-${topic}`]).toEqual(ids.sort());
  }
  await expect(dashboard.chart('turnover').locator('.chart-tick', { hasText: '2024' })).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('without a network everything that was loaded keeps working', async ({ dashboard, table, sources, evidence }) => {
  const { page } = dashboard;
  await page.goto('/?lang=ru');
  await dashboard.drawn();
  const language = (code: string) => page.locator('[lang]').getByRole('link', { name: code, exact: true });
  // The further views come by themselves with their words, once the page is idle.
  const arrived = (...files: readonly string[]) =>
    page.waitForFunction(
      (scripts) => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
        return scripts.every((script) => loaded.some((name) => name.match(script)));
      },
      files.map((file) => scriptOf(`src/${file}`).source),
    );
  await arrived('views/table/TableView.tsx', 'views/sources/SourcesView.tsx', 'views/coverage/CoverageView.tsx');
  await page.waitForLoadState('networkidle');
  await language('EN').click();
  await expect(page).toHaveTitle('Five Republics');
  // And so do the words of another language.
  await arrived(...['table', 'sources', 'coverage'].map((panel) => `i18n/messages/en/${panel}.ts`));
  // Recharts comes with the first pointer over a chart.
  const axes = page.waitForResponse(RECHARTS);
  await dashboard
    .chart('turnover')
    .locator('.chart-drawing')
    .hover({ position: { x: 4, y: 4 } });
  await axes;
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);

  await dashboard.togglePlace('Kazakhstan');
  await expect(dashboard.counted()).toHaveText(/^\d+ of 36\sstatements$/);
  await dashboard.year(2024).click();
  await dashboard.reset.click();
  await clickMark(dashboard.chart('people').locator('[data-claim="students-ca5-2019-mfa"]'));
  await evidence.proves('students-ca5-2019-mfa', proofOf('students-ca5-2019-mfa'));
  await table.goTo('Table');
  await expect.poll(() => claimsByView(page)).toMatchObject({ table: claimIds });
  await sources.goTo('Sources');
  await sources.read('mil-osi-2020-10-16-en');
  await dashboard.goTo('Coverage');
  await language('RU').click();
  await expect(page).toHaveTitle(/Пять республик/);
  await page.goBack();
  await dashboard.goTo('Dashboard');
  await expect.poll(() => claimsByView(page)).toMatchObject({ timeline: claimIds });
});
