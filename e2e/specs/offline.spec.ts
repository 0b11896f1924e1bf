import { createHash } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { pdfOf } from '../../src/data/own/read/fixtures';
import { type OwnServer, ownServer } from '../fixtures/ownServer';
import { test as base, expect } from '../fixtures/test';
import { says } from '../fixtures/words';
import { DashboardPage } from '../pages/DashboardPage';
import { drop } from '../pages/drop';
import type { ExportDialog } from '../pages/ExportDialog';
import { ImageExport } from '../pages/ImageExport';

/** A server of its own, whose worker no other test has. */
const test = base.extend<{ readonly own: OwnServer; readonly visited: DashboardPage }>({
  own: async ({ browserName: _ }, use) => {
    const own = await ownServer();
    await use(own);
    await own.close();
  },
  baseURL: async ({ own }, use) => use(own.url),
  // Once, until the page says that this was enough; what then cannot be fetched is no fault.
  visited: async ({ page, guard }, use) => {
    guard.allowConsole(/Failed to load resource/);
    const dashboard = new DashboardPage(page);
    await dashboard.open();
    await expect(page.getByText(says.en('offline.ready'))).toBeVisible({ timeout: 60_000 });
    await use(dashboard);
  },
});
test.use({ serviceWorkers: 'allow', reuseContext: false });

const CLAIM = 'turnover-kz-2024-tokayev';

const DOWNLOAD = { en: 'Download', ru: 'Скачать' } as const;

/** What is saved in which language, by its kind or its place in the list: each once, what writes letters in both. */
const TAKEN = {
  en: { images: ['png', 'pdf'], data: [0, 2], reports: [0, 3, 4] },
  ru: { images: ['svg', 'pdf'], data: [1, 3], reports: [1, 2] },
} as const;

test('after one visit everything works without a network: views, languages, addresses, files', async ({
  page,
  own,
  visited: dashboard,
}) => {
  // Thirteen files are made.
  test.slow();
  own.isCut = true;
  const kinds: string[] = [];
  for (const lang of ['en', 'ru'] as const) {
    const t = says[lang];
    const { images, data, reports } = TAKEN[lang];
    await page.goto(`${lang === 'en' ? '/' : '/ru/'}?claim=${CLAIM}&report=${CLAIM}`);
    await dashboard.drawn();
    await expect(page.locator(`[data-evidence="${CLAIM}"] .ev-value`)).toHaveText(lang === 'en' ? '$28bn' : /28/);
    for (const tab of ['table', 'sources', 'coverage', 'dashboard'] as const) {
      const link = page.locator('.tabs').getByRole('link', { name: t(`tab.${tab}`) });
      await link.click();
      await expect(page.locator('h1')).toHaveText(`${t('app.name')}: ${t(`tab.${tab}`)}`);
      await dashboard.drawn();
    }
    const take = async (dialog: ExportDialog, button: Locator) =>
      kinds.push((await dialog.saved(button)).name.replace(/^.*\./, ''));
    const dialog = new ImageExport(page);
    await dialog.open('chart-turnover');
    for (const format of images) kinds.push((await dialog.take(format)).name.replace(/^.*\./, ''));
    const panel = (at: number) => dialog.root.locator('.export-tabs button').nth(at).click();
    await panel(1);
    for (const at of data) {
      await dialog.root.locator('input[name="format"]').nth(at).check();
      await take(dialog, dialog.root.getByRole('button', { name: DOWNLOAD[lang] }));
    }
    await panel(2);
    await dialog.option('APA 7').check();
    await expect(dialog.root.locator('p.cite-text i')).toHaveText('News Central Asia (nCa)');
    await page.keyboard.press('Escape');
    await page.locator('.report-button').click();
    const report = page.getByRole('dialog');
    for (const at of reports) {
      await report.locator('input[name="report-format"]').nth(at).check();
      await take(dialog, report.getByRole('button', { name: DOWNLOAD[lang], exact: true }));
    }
    await page.keyboard.press('Escape');
  }
  expect(kinds).toEqual(expect.arrayContaining(['png', 'svg', 'pdf', 'xlsx', 'csv', 'json', 'zip']));
  expect(kinds).toEqual(expect.arrayContaining(['docx', 'pptx', 'md']));
  expect(kinds).toHaveLength(13);
  // An address that the site never had, the view of a frame, and a page that leads on.
  await page.goto('/ru/nowhere?place=KZ');
  await expect(page).toHaveURL(/\/ru\/\?place=KZ$/);
  await dashboard.drawn();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.goto('/view/map/');
  await expect(page.locator('[data-view="map"]')).toBeVisible();
  own.isCut = false;
  own.changed.set('/host.html', '<!doctype html><iframe src="/?embed=map" width="800" height="600"></iframe>');
  await page.goto('/host.html');
  own.isCut = true;
  await expect(page.frameLocator('iframe').locator('[data-view="map"] [data-claim]').first()).toBeVisible();
  // A document of the reader's own, of the kind that takes most to read.
  await dashboard.open();
  await drop(
    page,
    pdfOf([
      [
        [60, 100, 'Trade grows'],
        [60, 130, 'Trade with Kazakhstan exceeded $31 billion.'],
      ],
    ]),
    'paper.pdf',
  );
  await expect(page.getByRole('dialog').locator('.intake-words')).toContainText('exceeded $31 billion');
  // What another program shares with the installed app is opened by it.
  await page.evaluate(async () => {
    const form = new FormData();
    form.append('file', new File(['{"datapackage": 1}'], 'customs.json', { type: 'application/json' }));
    await fetch('/share', { method: 'POST', body: form });
  });
  await dashboard.open('?tab=coverage');
  await expect(page.getByRole('alert')).toContainText('customs.json is no data package that can be read here');
});

test('a new version is offered and never forced; one that is cut off at any of its requests leaves the old one whole', async ({
  page,
  own,
  visited: dashboard,
}) => {
  test.slow();
  const read = async (path: string) => (await page.request.get(path)).text();
  const [worker, english, russian] = await Promise.all([read('/sw.js'), read('/'), read('/ru/')]);
  const changed = new Map([
    ['/index.html', english.replace(/<title>[^<]*/, '<title>The new version')],
    ['/ru/index.html', russian.replace(/<title>[^<]*/, '<title>Новая версия')],
  ]);
  own.changed.set('/sw.js', withHashes(worker, changed));
  for (const [path, text] of changed) own.changed.set(path, text);
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      if (!(await registration.update().then(Boolean, () => false))) return 'refused';
      const worker = registration.installing;
      if (!worker) return registration.waiting ? 'installed' : 'none';
      await new Promise((resolve) => {
        worker.onstatechange = () => /installed|redundant/.test(worker.state) && resolve(null);
      });
      return worker.state;
    });
  const opensOld = async () => {
    own.isCut = true;
    await dashboard.reload();
    expect(await page.evaluate(() => fetch('/ru/').then((page) => page.text()))).not.toContain('Новая версия');
    own.isCut = false;
  };
  // The worker itself is the first request; then one for each file that has changed.
  for (const [cutAt, end] of [
    [1, 'refused'],
    [2, 'redundant'],
    [3, 'redundant'],
  ] as const) {
    Object.assign(own, { cutAt });
    own.asked.length = 0;
    expect(await update(), own.asked.join()).toBe(end);
    await opensOld();
  }
  // A file that is not the one of this build: the host has only put up half of it.
  own.cutAt = null;
  own.changed.set('/ru/index.html', russian);
  expect(await update()).toBe('redundant');
  await opensOld();
  own.changed.set('/ru/index.html', changed.get('/ru/index.html') ?? '');

  own.asked.length = 0;
  expect(await update()).toBe('installed');
  expect(own.asked.filter((path) => path.startsWith('/assets/'))).toEqual([]);
  await expect(page.getByText(says.en('offline.newer'))).toBeVisible();
  await dashboard.togglePlace('Kazakhstan');
  await expect(page).toHaveURL(/\?place=KZ$/);
  own.isCut = true;
  const loaded = page.waitForEvent('load', { timeout: 40_000 });
  await page.getByRole('button', { name: says.en('offline.reload'), exact: true }).click();
  await loaded;
  await dashboard.drawn();
  expect(await page.evaluate(() => fetch('/ru/').then((page) => page.text()))).toContain('Новая версия');
  await expect(page).toHaveURL(/\?place=KZ$/);
  await expect(page.getByText(says.en('offline.ready'))).toHaveCount(0);
});

/** The worker of a build in which these files have other contents. */
function withHashes(worker: string, changed: ReadonlyMap<string, string>): string {
  let text = worker;
  for (const [path, content] of changed) {
    const digest = createHash('sha256').update(content).digest();
    const entry = new RegExp(`url:\`${path}\`,revision:\`[^\`]*\`,integrity:\`[^\`]*\``);
    if (!entry.test(text)) throw new Error(`the worker keeps no ${path}`);
    text = text.replace(
      entry,
      `url:\`${path}\`,revision:\`${digest.toString('hex').slice(0, 16)}\`,integrity:\`sha256-${digest.toString('base64')}\``,
    );
  }
  return text;
}
