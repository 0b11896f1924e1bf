import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { pressMark } from '../pages/marks';

/** What a build makes of each source file that is fetched on its own. */
const manifest: Readonly<Record<string, { readonly file: string } | undefined>> = JSON.parse(
  readFileSync(new URL('../../dist/.vite/manifest.json', import.meta.url), 'utf8'),
);

const CLAIM = 'turnover-kz-2024-tokayev';
const OLD = '0'.repeat(20);

type Case = {
  readonly name: string;
  /** The source whose script does not come; or the start of a shared script's key. */
  readonly lost: string;
  readonly search?: string;
  readonly width?: number;
  /** What the reader does to need it. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there once it has come. */
  readonly part: (page: Page) => Locator;
  /** The rest of the page, which stays. */
  readonly rest?: (page: Page) => Locator;
};

const view = (name: string) => (page: Page) => page.locator(`[data-view="${name}"]:not([role="alert"])`);
const evidence = (page: Page) => page.locator(`[data-evidence="${CLAIM}"]`);
const openExport = async (page: Page) => page.locator('[data-view="chart-turnover"] .export-button').click();
const openExportTab = (name: string) => async (page: Page) => {
  await openExport(page);
  await page.locator('.export-tabs').getByRole('button', { name, exact: true }).click();
};
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click();
const openClaim = (page: Page) => pressMark(page.locator(`[data-view="timeline"] [data-claim="${CLAIM}"]`).first());

const masthead = (page: Page) => page.locator('.masthead');

const CASES: readonly Case[] = [
  { name: 'the dashboard', lost: '_dashboard', part: view('timeline') },
  { name: 'the dashboard of a filtered address', lost: '_dashboard', search: '?place=KZ', part: view('timeline') },
  { name: 'the table', lost: 'src/views/table/TableView.tsx', act: follow('Table'), part: view('table') },
  { name: 'the sources', lost: 'src/views/sources/SourcesView.tsx', act: follow('Sources'), part: view('sources') },
  {
    name: 'the coverage',
    lost: 'src/views/coverage/CoverageView.tsx',
    search: '?tab=coverage',
    part: view('coverage'),
  },
  {
    name: 'a chart',
    lost: 'src/views/charts/plot/ChartPlot.tsx',
    part: (page) => view('chart-turnover')(page).locator('[data-claim]').first(),
  },
  { name: 'what it adds up to', lost: 'src/views/addsup/AddsUpView.tsx', part: view('adds-up') },
  {
    name: 'the handles of the time range',
    lost: 'src/views/timeline/RangeSlider.tsx',
    part: (page) => page.locator('.tl-slider:has([role="slider"])'),
  },
  {
    name: 'the further filters',
    lost: 'src/views/filters/FilterMenu.tsx',
    act: (page) => page.getByRole('button', { name: /^More filters/ }).click(),
    part: (page) => page.getByRole('dialog', { name: 'Filters' }),
  },
  {
    name: 'the rest of the evidence',
    lost: 'src/views/evidence/EvidenceMore.tsx',
    act: openClaim,
    part: (page) => page.getByRole('heading', { name: 'Other statements about this quantity' }),
    rest: (page) => evidence(page).locator('blockquote mark').first(),
  },
  {
    name: 'the sheet of evidence',
    lost: 'src/views/shell/EvidenceSheet.tsx',
    width: 800,
    act: openClaim,
    part: evidence,
  },
  {
    name: 'the export dialog',
    lost: 'src/views/export/ExportDialog.tsx',
    act: openExport,
    part: (page) => page.getByRole('dialog', { name: 'Export' }),
  },
  ...(
    [
      ['Image', 'image/ImagePanel', '.image-panel'],
      ['Data', 'data/DataPanel', '[data-export="data"] form'],
      ['Cite', 'cite/CitePanel', '.cite-forms'],
      ['Embed', 'embed/EmbedPanel', '.embed-snippet'],
    ] as const
  ).map(
    ([name, file, part]): Case => ({
      name: `the export panel ${name}`,
      lost: `src/views/export/${file}.tsx`,
      act: openExportTab(name),
      part: (page) => page.locator(part).first(),
      rest: (page) => page.getByRole('dialog', { name: 'Export' }),
    }),
  ),
  {
    name: 'the notice of a version',
    lost: 'src/views/shell/VersionNotice.tsx',
    search: `?data=${OLD}`,
    part: (page) => page.locator('.notices').getByText(OLD),
  },
  {
    name: 'the notice of what is set aside',
    lost: 'src/views/shell/DisputeNotice.tsx',
    search: `?aside=${CLAIM}`,
    part: (page) => page.locator('.notices .notice'),
  },
  {
    name: 'the framed view',
    lost: 'src/app/EmbedPage.tsx',
    search: '?embed=timeline',
    part: view('timeline'),
    rest: (page) => page.locator('#root'),
  },
  {
    name: 'a part of the framed view',
    lost: 'src/views/addsup/AddsUpView.tsx',
    search: '?embed=adds-up',
    part: view('adds-up'),
    rest: (page) => page.getByRole('contentinfo'),
  },
];

for (const { name, lost, search = '', width, act, part, rest = masthead } of CASES) {
  test(`${name} does not come: the rest stays, and trying again brings it`, async ({ page, guard }) => {
    guard.allowConsole(/Failed to load resource|^console error: (The view|LostPart)/);
    if (width) await page.setViewportSize({ width, height: 900 });
    const { scripts, asked } = await lose(page, lost);
    await page.goto(`/${search}`);
    // Charts are drawn by scripts: once there is one, the page answers.
    if (act) await page.locator('[data-view^="chart-"] [data-emphasis]').first().waitFor();
    await act?.(page);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again.first()).toBeVisible();
    await expect(rest(page)).toBeVisible();
    expect(await page.locator('#root > *').count()).toBeGreaterThan(0);

    await again.first().click();
    await expect(page.getByRole('button', { name: 'Reload the page' }).first()).toBeVisible();
    expect(asked()).toBeLessThan(12);

    await page.unroute(scripts);
    while ((await again.count()) > 0 && !(await part(page).isVisible())) await again.first().click();
    await expect(part(page)).toBeVisible();
  });
}

test('the Russian words do not come: the page stays as it is and asks for them once a try', async ({ page, guard }) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts, asked } = await lose(page, 'src/i18n/messages/ru.ts');
  const russian = page.getByRole('link', { name: 'Dashboard', exact: true });
  for (const search of ['?lang=ru', '']) {
    await page.goto(`/${search}`);
    await page.locator('[data-view^="chart-"] [data-emphasis]').first().waitFor();
    if (search === '') await page.getByRole('link', { name: 'RU', exact: true }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Русский текст не загрузился.');
    const before = asked();
    await page.getByRole('group', { name: 'Place' }).getByRole('button', { name: 'Kazakhstan' }).click();
    await expect(page.getByRole('status').filter({ hasText: /statements/ })).not.toHaveText(/^36/);
    await expect(russian).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(asked()).toBe(before);
    expect(before).toBeLessThan(6);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(asked).toBe(before + 1);
    await expect(alert).toBeVisible();
  }
  await page.unroute(scripts);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveTitle('Пять республик');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('what prepares the paper does not come: nobody hears of it', async ({ page, guard }) => {
  guard.allowConsole(/Failed to load resource|^console error: LostPart/);
  const { asked } = await lose(page, 'src/views/print/PrintSheet.tsx');
  await page.goto('/');
  await expect.poll(asked).toBeGreaterThan(0);
  await page.getByRole('group', { name: 'Place' }).getByRole('button', { name: 'Kazakhstan' }).click();
  await expect(page.getByRole('status').filter({ hasText: /statements/ })).not.toHaveText(/^36/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const search of ['', '?place=KZ', '?embed=timeline', '?lang=ru']) {
  for (const lost of ['index.html', '_first']) {
    test(`the script ${lost} of /${search} does not come: the page says so, and trying again starts it`, async ({
      page,
      guard,
    }) => {
      guard.allowConsole(/Failed to load resource/);
      const { scripts } = await lose(page, lost);
      await page.goto(`/${search}`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('This page could not start');
      await expect(alert).toContainText('Страница не запустилась');
      await page.unroute(scripts);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.locator('[data-emphasis]').first().waitFor();
      await expect(alert).toHaveCount(0);
    });
  }
}

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
  await expect(notice).toContainText(says.en('version.unknown', { version: OLD }));
});

test('what reads a dropped picture does not come: the page says so, and trying again reads it', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts } = await lose(page, 'src/views/shell/readPicture.ts');
  await page.goto('/');
  await page.locator('[data-view^="chart-"] [data-emphasis]').first().waitFor();
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

/** Lets a script fail for as long as its address is routed, and counts how often it is asked for. */
async function lose(page: Page, source: string): Promise<{ readonly scripts: RegExp; readonly asked: () => number }> {
  const file = Object.entries(manifest).find(
    ([key]) => key === source || (source.startsWith('_') && key.startsWith(source)),
  )?.[1]?.file;
  if (!file) throw new Error(`the build has no ${source}`);
  const scripts = new RegExp(`/${file.replaceAll('.', '\\.')}`);
  let times = 0;
  await page.route(scripts, (route) => {
    times += 1;
    return route.abort();
  });
  return { scripts, asked: () => times };
}
