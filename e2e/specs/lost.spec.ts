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

/** A part that is fetched on its own, on a page that is open. */
type Case = {
  readonly name: string;
  /** The source whose script does not come; or the start of a shared script's key. */
  readonly lost: string;
  /** How the name of the view begins in whose place the failure is told. */
  readonly told: string;
  /** What the reader does to need it. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there once it has come. */
  readonly part: (page: Page) => Locator;
  /** The rest of the page, which stays. */
  readonly rest?: (page: Page) => Locator;
};

/** An address, and the parts that are lost on it, which are needed and brought back one after another. */
type Visit = { readonly search: string; readonly width?: number; readonly cases: readonly Case[] };

const view = (name: string) => (page: Page) => page.locator(`[data-view="${name}"]:not([role="alert"])`);
const evidence = (page: Page) => page.locator(`[data-evidence="${CLAIM}"]`);
const openExport = async (page: Page) => page.locator('[data-view="chart-turnover"] .export-button').click();
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click();
const openClaim = (page: Page) => pressMark(page.locator(`[data-view="timeline"] [data-claim="${CLAIM}"]`).first());

const masthead = (page: Page) => page.locator('.masthead');

const NOTICES: Visit = {
  search: `?data=${OLD}&aside=${CLAIM}`,
  cases: [
    {
      name: 'the notice of a version',
      lost: 'src/views/shell/VersionNotice.tsx',
      told: 'version',
      part: (page) => page.locator('.notices').getByText(OLD),
    },
    {
      name: 'the notice of what is set aside',
      lost: 'src/views/shell/DisputeNotice.tsx',
      told: 'dispute',
      part: (page) => page.locator('.notices').getByText(says.en('evidence.dispute.asideList')),
    },
  ],
};

const PARTS: Visit = {
  search: '',
  cases: [
    {
      name: 'a chart',
      lost: 'src/views/charts/plot/ChartPlot.tsx',
      told: 'chart-turnover',
      part: (page) => view('chart-turnover')(page).locator('[data-claim]').first(),
    },
    { name: 'what it adds up to', lost: 'src/views/addsup/AddsUpView.tsx', told: 'adds-up', part: view('adds-up') },
    {
      name: 'the handles of the time range',
      lost: 'src/views/timeline/RangeSlider.tsx',
      told: 'slider',
      part: (page) => page.locator('.tl-slider:has([role="slider"])'),
    },
    {
      name: 'the rest of the evidence',
      lost: 'src/views/evidence/EvidenceMore.tsx',
      told: 'evidence-',
      act: openClaim,
      part: (page) => page.getByRole('heading', { name: says.en('evidence.others') }),
      rest: (page) => evidence(page).locator('blockquote mark').first(),
    },
    {
      name: 'the further filters',
      lost: 'src/views/filters/FilterMenu.tsx',
      told: 'filters',
      act: (page) => page.getByRole('button', { name: /^More filters/ }).click(),
      part: (page) => page.getByRole('dialog', { name: 'Filters' }),
    },
    {
      name: 'the export dialog',
      lost: 'src/views/export/ExportDialog.tsx',
      told: 'export',
      act: async (page) => {
        await page.keyboard.press('Escape');
        await openExport(page);
      },
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
        told: 'export',
        act: (page) => page.locator('.export-tabs').getByRole('button', { name, exact: true }).click(),
        part: (page) => page.locator(part).first(),
        rest: (page) => page.getByRole('dialog', { name: 'Export' }),
      }),
    ),
    {
      name: 'the table',
      lost: 'src/views/table/TableView.tsx',
      told: 'table',
      act: async (page) => {
        await page.keyboard.press('Escape');
        await follow('Table')(page);
      },
      part: view('table'),
    },
    {
      name: 'the sources',
      lost: 'src/views/sources/SourcesView.tsx',
      told: 'sources',
      act: follow('Sources'),
      part: view('sources'),
    },
    {
      name: 'the coverage',
      lost: 'src/views/coverage/CoverageView.tsx',
      told: 'coverage',
      act: follow('Coverage'),
      part: view('coverage'),
    },
  ],
};

const WORDS: Visit = {
  search: '',
  cases: [
    {
      name: 'the words of the rest of the evidence',
      lost: 'src/i18n/messages/en/evidence.ts',
      told: 'evidence-',
      act: openClaim,
      part: (page) => page.getByRole('heading', { name: says.en('evidence.others') }),
      rest: (page) => evidence(page).locator('blockquote mark').first(),
    },
    {
      name: 'the words of the table',
      lost: 'src/i18n/messages/en/table.ts',
      told: 'table',
      act: follow('Table'),
      part: view('table'),
    },
  ],
};

const dashboard: Case = { name: 'the dashboard', lost: '_dashboard', told: 'dashboard', part: view('timeline') };

const VISITS: readonly Visit[] = [
  PARTS,
  WORDS,
  NOTICES,
  { search: '?lang=en', cases: [dashboard] },
  { search: '?place=KZ', cases: [dashboard] },
  {
    search: '?tab=coverage',
    cases: [
      { name: 'the coverage', lost: 'src/views/coverage/CoverageView.tsx', told: 'coverage', part: view('coverage') },
    ],
  },
  {
    search: '',
    width: 800,
    cases: [
      {
        name: 'the sheet of evidence',
        lost: 'src/views/shell/EvidenceSheet.tsx',
        told: 'evidence',
        act: openClaim,
        part: evidence,
      },
    ],
  },
  {
    search: '?embed=timeline',
    cases: [
      {
        name: 'the framed view',
        lost: 'src/app/EmbedPage.tsx',
        told: 'timeline',
        part: view('timeline'),
        rest: (page) => page.locator('#root'),
      },
    ],
  },
  {
    search: '?embed=adds-up',
    cases: [
      {
        name: 'a part of the framed view',
        lost: 'src/views/addsup/AddsUpView.tsx',
        told: 'adds-up',
        part: view('adds-up'),
        rest: (page) => page.getByRole('contentinfo'),
      },
    ],
  },
];

for (const { search, width, cases } of VISITS) {
  const names = cases.map(({ name }) => name).join(', ');
  test(`/${search}${width ? `, ${width} px` : ''}: what does not come leaves the rest, and comes when tried again: ${names}`, async ({
    page,
    guard,
  }) => {
    test.slow();
    guard.allowConsole(/Failed to load resource|^console error: (The view|LostPart)/);
    if (width) await page.setViewportSize({ width, height: 900 });
    const lost = new Map<Case, Awaited<ReturnType<typeof lose>>>();
    for (const one of cases) lost.set(one, await lose(page, one.lost));
    await page.goto(`/${search}`);
    for (const [index, one] of cases.entries()) {
      await test.step(one.name, async () => {
        const { told, act, part, rest = masthead } = one;
        const script = lost.get(one);
        // Charts are drawn by scripts: once there is one, the page answers.
        if (act && index === 0) await page.locator('[data-view^="chart-"] [data-emphasis]').first().waitFor();
        await act?.(page);
        const alert = page.locator(`[role="alert"][data-view^="${told}"]`).first();
        const again = alert.getByRole('button', { name: says.en('problem.retry') });
        await expect(again).toBeVisible();
        await expect(rest(page)).toBeVisible();

        await again.click();
        await expect(alert.getByRole('button', { name: says.en('problem.reload') })).toBeVisible();
        expect(script?.asked()).toBeLessThan(12);

        if (script) await page.unroute(script.scripts);
        while ((await again.count()) > 0 && !(await part(page).isVisible())) await again.click();
        await expect(part(page)).toBeVisible();
      });
    }
  });
}

test('the Russian words do not come: the page stays as it is and asks for them once a try', async ({ page, guard }) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts, asked } = await lose(page, 'src/i18n/messages/ru/core.ts');
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

test('the English words do not come: the page says that it could not start, and trying again starts it', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource/);
  const { scripts } = await lose(page, 'src/i18n/messages/en/core.ts');
  await page.goto('/?place=KZ');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This page could not start');
  await page.unroute(scripts);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-emphasis]').first().waitFor();
  await expect(alert).toHaveCount(0);
});

test('who reads one language gets no words of the other, nor of what is not opened', async ({ page }) => {
  const words = (lang: string, panel: string) => manifest[`src/i18n/messages/${lang}/${panel}.ts`]?.file ?? '';
  const panels = Object.keys(manifest).flatMap((key) => /messages\/en\/(\w+)\.ts$/.exec(key)?.[1] ?? []);
  expect(panels.length).toBeGreaterThan(10);
  const unasked = /^(export|version|embed)/;
  const got = new Set<string>();
  page.on('request', (request) => got.add(new URL(request.url()).pathname.slice(1)));
  for (const [lang, other] of [
    ['en', 'ru'],
    ['ru', 'en'],
  ] as const) {
    got.clear();
    await page.goto(`/?lang=${lang}&tab=table`);
    await expect.poll(() => got.has(words(lang, 'print'))).toBe(true);
    expect([got.has(words(lang, 'core')), got.has(words(lang, 'table'))]).toEqual([true, true]);
    const own = panels.filter((panel) => unasked.test(panel)).map((panel) => words(lang, panel));
    const foreign = [...own, ...panels.map((panel) => words(other, panel))];
    expect(foreign.filter((file) => got.has(file))).toEqual([]);
  }
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
  test(`neither script that starts /${search} comes: the page says so, and trying again starts it once both do`, async ({
    page,
    guard,
  }) => {
    guard.allowConsole(/Failed to load resource/);
    const entry = await lose(page, 'index.html');
    const first = await lose(page, '_first');
    await page.goto(`/${search}`);
    const alert = page.getByRole('alert');
    for (const { scripts, asked } of [entry, first]) {
      await expect(alert).toContainText('This page could not start');
      await expect(alert).toContainText('Страница не запустилась');
      await expect.poll(asked).toBeGreaterThan(0);
      await page.unroute(scripts);
      // The page loads anew: what it says next is said of what it asks for now.
      const asksAgain = page.waitForRequest(first.scripts);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await asksAgain;
    }
    await page.locator('[data-emphasis]').first().waitFor();
    await expect(alert).toHaveCount(0);
  });
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
  await expect(notice).toContainText(says.en('version.shown.unknown', { version: OLD }));
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
