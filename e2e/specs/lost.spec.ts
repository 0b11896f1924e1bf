import type { Locator, Page } from '@playwright/test';
import { lose } from '../fixtures/lost';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { pressMark } from '../pages/marks';

const CLAIM = 'turnover-kz-2024-tokayev';
const OLD = '0'.repeat(20);

/**
 * A part that is fetched on its own, on a page that is open: one of each kind. What is told and how it comes again is
 * the same for all of a kind, in `lazyPart.test.tsx`; `layers.test.ts` holds that nothing is fetched another way.
 */
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

const PARTS: Visit = {
  search: '',
  cases: [
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
    {
      name: 'a panel of the export dialog',
      lost: 'src/views/export/data/DataPanel.tsx',
      told: 'export',
      act: (page) => page.locator('.export-tabs').getByRole('button', { name: 'Data', exact: true }).click(),
      part: (page) => page.locator('[data-export="data"] form').first(),
      rest: (page) => page.getByRole('dialog', { name: 'Export' }),
    },
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
  ],
};

/** What is lost already when its address is opened, and the words of a view that is gone to later. */
const AT_ONCE: Visit = {
  search: `?tab=coverage&data=${OLD}&aside=${CLAIM}`,
  cases: [
    { name: 'the coverage', lost: 'src/views/coverage/CoverageView.tsx', told: 'coverage', part: view('coverage') },
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
    {
      name: 'the words of the table',
      lost: 'src/i18n/messages/en/table.ts',
      told: 'table',
      act: follow('Table'),
      part: view('table'),
    },
  ],
};

const VISITS: readonly Visit[] = [
  PARTS,
  AT_ONCE,
  {
    search: '?place=KZ',
    cases: [{ name: 'the dashboard', lost: '_dashboard', told: 'dashboard', part: view('timeline') }],
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
    search: '?embed=adds-up',
    cases: [
      {
        name: 'the framed view',
        lost: 'src/app/EmbedPage.tsx',
        told: 'adds-up',
        part: (page) => page.getByRole('contentinfo'),
        rest: (page) => page.locator('#root'),
      },
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
