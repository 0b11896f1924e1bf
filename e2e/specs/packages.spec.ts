import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { parseDataset } from '../../src/data/parseDataset';
import { claimTopic } from '../../src/domain/claim';
import { readCsv } from '../../src/files/data/csv';
import { wireSpeaker } from '../../src/files/data/toWire';
import { serveChanged } from '../fixtures/changed';
import { claimIds, dataset } from '../fixtures/corpus';
import { sideways } from '../fixtures/geometry';
import { claimsByView } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { drop } from '../pages/drop';
import { ExportDialog } from '../pages/ExportDialog';
import { secondPackage } from '../support/secondPackage';

const FILES: Readonly<Record<string, unknown>> = secondPackage();
const { dataset: second } = parseDataset(FILES, undefined, dataset.codes);
const CLAIM = 'customs-yearbook:trade-turnover-kz-2033';

/** Serves a second package at `/packages/customs/`. */
async function serveSecond(page: Page): Promise<void> {
  await page.route('**/packages/customs/*.json', (route) => {
    const name = /(\w+)\.json$/.exec(route.request().url())?.[1] ?? '';
    return name in FILES ? route.fulfill({ json: FILES[name] }) : route.fulfill({ status: 404, body: 'not here' });
  });
}

/** The charts that lie over another one or reach out of the window, and the page where it can be moved sideways. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const charts = [...document.querySelectorAll('[data-view^="chart-"], [data-view="map"]')].map((view) => ({
      name: view.getAttribute('data-view'),
      box: view.getBoundingClientRect(),
    }));
    const faults = charts.filter(
      ({ box, name }) =>
        box.width < 150 ||
        box.left < 0 ||
        box.right > room ||
        charts.some(
          (other) =>
            other.name !== name &&
            other.box.left < box.right &&
            box.left < other.box.right &&
            other.box.top < box.bottom &&
            box.top < other.box.bottom,
        ),
    );
    const isWide = document.documentElement.scrollWidth > room;
    return [...faults.map(({ name }) => name), ...(isWide ? ['the page'] : [])];
  });

/** The sentence that says whose data are shown. */
const told = (lang: 'en' | 'ru') => says[lang]('package.shown', { count: 366, name: 'Customs yearbook' });
const theirs = (within: Locator) => within.locator('[data-claim^="customs-yearbook:"]');

const IDS = { ours: claimIds, theirs: second.claims.map(({ id }) => `customs-yearbook:${id}`) };
const both = IDS.ours.length + IDS.theirs.length;
/** Those of the second package about Kazakhstan's turnover. */
const theirsOf = IDS.theirs.filter((id) => id.includes('trade-turnover-kz'));
const oursOf = dataset.claims.filter((claim) => claim.refArea === 'KZ' && claimTopic(claim) === 'turnover');

test('a package of this site opens beside ours, is drawn, filtered, told of and exported, and closes', async ({
  dashboard,
}) => {
  test.slow();
  const { page } = dashboard;
  await serveSecond(page);
  const notice = page.getByRole('region', { name: 'Opened data' });
  const shown = (count: number) => says.en('filter.shown', { shown: count, count: both });

  await test.step('?data= opens it', async () => {
    await dashboard.open(`?data=/packages/customs/&claim=${CLAIM}`);
    await expect(notice).toContainText(told('en'));
    await expect(notice).toContainText('They come from /packages/customs/, version');
    await expect(page.locator(`[data-evidence="${CLAIM}"]`)).toBeVisible();
    for (const view of ['timeline', 'chart-turnover', 'chart-people'])
      expect(await theirs(dashboard.view(view)).count(), view).toBeGreaterThan(5);
    await expect(dashboard.view('map')).toBeVisible();
  });

  await test.step('its own topic has a chart with a place of its own, on a desk, a tablet and a phone', async () => {
    for (const width of [1440, 820]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(theirs(dashboard.view('chart-energy')).first()).toBeAttached();
      await expect.poll(() => misplaced(page), `${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('group', { name: 'Choose a chart' }).getByRole('button', { name: 'Energy' }).click();
    await expect(theirs(dashboard.view('chart-energy')).first()).toBeAttached();
    await expect.poll(() => misplaced(page), '390').toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('its statements are filtered with ours, by place and topic', async () => {
    await dashboard.togglePlace('Kazakhstan');
    await dashboard.lane('Turnover').click();
    await expect(dashboard.counted().first()).toHaveText(shown(theirsOf.length + oursOf.length));
    await expect
      .poll(async () => (await claimsByView(page))['chart-turnover'])
      .toEqual([...theirsOf, ...oursOf.map(({ id }): string => id)].sort());
    await expect.poll(async () => (await claimsByView(page))['chart-people']).toEqual([]);
  });

  await test.step('the table takes all of them away', async () => {
    await dashboard.goTo('Table');
    await dashboard.reset.click();
    await expect(dashboard.counted().first()).toHaveText(shown(both));
    await expect(theirs(dashboard.view('table')).first()).toBeVisible();
    await expect(notice).toBeVisible();
    const dialog = new ExportDialog(page);
    await dashboard.view('table').getByRole('button', { name: 'Download' }).click();
    const rows = readCsv((await dialog.save('Download')).bytes.toString('utf8'));
    expect(rows.map((row) => row.get('id')).sort()).toEqual([...IDS.ours, ...IDS.theirs].sort());
    await page.keyboard.press('Escape');
    await expect(dialog.root).toBeHidden();
  });

  await test.step('it is in the coverage and the documents, and is told of in Russian there', async () => {
    for (const tab of ['Coverage', 'Sources'] as const) {
      await dashboard.goTo(tab);
      await expect(theirs(page.locator('main')).first()).toBeVisible();
      await expect(notice).toBeVisible();
    }
    await page.getByRole('link', { name: 'RU', exact: true }).click();
    const russian = page.getByRole('region', { name: says.ru('package.title') });
    await expect(russian).toContainText(told('ru'));
    await page.getByRole('link', { name: 'EN', exact: true }).click();
    await expect(notice).toContainText(told('en'));
  });

  await test.step('closing it leaves ours alone', async () => {
    await notice.getByRole('link', { name: 'Close “Customs yearbook”' }).click();
    await expect(page).not.toHaveURL(/data=/);
    await dashboard.drawn();
    await expect(notice).toHaveCount(0);
    await expect(theirs(page.locator('body'))).toHaveCount(0);
  });

  await test.step('dropped as a zip it opens again, in this window alone, and is put away', async () => {
    const files = Object.entries(FILES).map(([name, json]) => [`customs/${name}.json`, strToU8(JSON.stringify(json))]);
    await drop(page, zipSync(Object.fromEntries(files)), 'customs.zip');
    await expect(notice).toContainText(told('en'));
    await expect(notice).toContainText(says.en('package.file'));
    const theirDocument = page.locator('main').getByText('Customs yearbook', { exact: false }).first();
    await expect(theirDocument).toBeVisible();
    await expect(page).not.toHaveURL(/data=/);
    await notice.getByRole('button', { name: 'Close “Customs yearbook”' }).click();
    await expect(notice).toHaveCount(0);
    await dashboard.goTo('Coverage');
    await expect.poll(async () => (await claimsByView(page)).coverage).toEqual(claimIds);
  });
});

test('what cannot be opened is refused with its reason, and ours is shown', async ({ dashboard, guard }) => {
  guard.allowConsole(/404|nowhere/);
  const { page } = dashboard;
  const notice = page.getByRole('region', { name: 'Opened data' });
  await dashboard.open('?data=https://other.example/customs/');
  await expect(notice).toContainText('only data on this site can be');
  await dashboard.open('?data=/nowhere/');
  await expect(notice).toContainText('The data at /nowhere/ were not opened');
  await notice.getByRole('link', { name: 'Continue without it' }).click();
  await expect(page).not.toHaveURL(/data=/);
  await dashboard.drawn();
  await expect(notice).toHaveCount(0);
});

test('names without end push nothing out of the window', async ({ dashboard }) => {
  const { page } = dashboard;
  const name = { en: 'Wj'.repeat(500), ru: 'Щ'.repeat(1000) };
  await serveChanged(page, {
    speakers: dataset.speakers.map((speaker) => ({ ...wireSpeaker(speaker), name, short: name, role: name })),
  });
  await dashboard.open(`?claim=turnover-kz-2024-tokayev`);
  await expect(page.locator('.map-region').getByText(name.en).first()).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => sideways(page), `${width}`).toBe(0);
  }
});
