import { axeFinds, contrastFinds } from '../fixtures/axe';
import { brokenWords, isClear, overlaps, shifts, sideways, tooSmall } from '../fixtures/geometry';
import { expect, test } from '../fixtures/test';

const CLAIM = 'turnover-ca5-2024-tokayev';
/** The least size of type that is read without effort: 9 points. */
const SMALLEST = 12;
/** What the browser calls a cumulative layout shift of 0: it is told to two decimals. */
const SHIFT = 0.005;

/** A state of the page: its address without the language, and whether it is loaded or arrived at from the one before. */
type State = { readonly search: string; readonly isLoaded: boolean };

/**
 * What is loaded is what may shift: the dashboard, the table, and a shared statement, which has to stand in sight at
 * once. The others draw the same elements when a reader arrives at them.
 */
const STATES: readonly State[] = [
  { search: '', isLoaded: true },
  { search: '?tab=sources', isLoaded: false },
  { search: '?tab=coverage', isLoaded: false },
  { search: `?claim=${CLAIM}`, isLoaded: true },
  { search: `?tab=sources&claim=${CLAIM}`, isLoaded: false },
  { search: `?tab=coverage&claim=${CLAIM}`, isLoaded: false },
  { search: '?tab=table', isLoaded: true },
  { search: `?tab=table&claim=${CLAIM}`, isLoaded: false },
];

const isOpen = ({ search }: State) => search.includes('claim');
/** Beside a view that is checked without it, an open statement adds the same panel again. */
const isNew = ({ search }: State) => !search.includes('tab') || !search.includes('claim');
const always = () => true;
const never = () => false;

type Lang = 'en' | 'ru';
type Window = {
  readonly name: string;
  readonly use: Parameters<typeof test.use>[0];
  /** In which states places and sizes are measured, and in which of these axe looks. */
  readonly measured: (lang: Lang) => (state: State) => boolean;
  readonly axe: (lang: Lang) => (state: State) => boolean;
  /** Of what axe looks at. */
  readonly theme: Readonly<Record<Lang, 'light' | 'dark'>>;
};

/** Between the widest and the narrowest, English words, which are shorter, are measured where drawings place them. */
const between = (lang: Lang) => (state: State) => isNew(state) && (lang === 'ru' || !state.search.includes('tab'));

const LIGHT = { en: 'light', ru: 'light' } as const;

/**
 * Windows, and in which states axe looks at them: on a desk in English and light at each view and the open statement,
 * at the dashboard and its evidence in both themes; on a phone at the views in Russian and dark, and at the sheet of a
 * statement in English and light. In between only places change, which the other checks measure. The second theme is that
 * of the same elements: only contrast can differ.
 */
const WINDOWS: readonly Window[] = [
  {
    name: '1440 px',
    use: { viewport: { width: 1440, height: 900 } },
    measured: () => always,
    axe: (lang) => (lang === 'en' ? isNew : never),
    theme: LIGHT,
  },
  {
    name: '1280 px',
    use: { viewport: { width: 1280, height: 800 } },
    measured: between,
    axe: () => never,
    theme: LIGHT,
  },
  {
    name: '820 px',
    use: { viewport: { width: 820, height: 1180 } },
    measured: between,
    axe: () => never,
    theme: LIGHT,
  },
  {
    name: 'a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    measured: () => (state) => isNew(state) || state.search.includes('tab=table'),
    axe: (lang) => (state) => isNew(state) && isOpen(state) === (lang === 'en'),
    theme: { en: 'light', ru: 'dark' },
  },
];

test.describe.configure({ timeout: 120_000 });

for (const { name, use, measured, axe, theme: themes } of WINDOWS) {
  for (const lang of ['en', 'ru'] as const) {
    test.describe(`${name}, ${lang}`, () => {
      test.use(use);

      test('nothing runs over, off or too small, nothing shifts, and axe finds nothing', async ({
        dashboard,
        evidence,
      }) => {
        const { page } = dashboard;
        const theme = themes[lang];
        for (const state of STATES.filter(measured(lang))) {
          const { search, isLoaded } = state;
          await test.step(search, async () => {
            const address = `${search}${search ? '&' : '?'}lang=${lang}&theme=${theme}`;
            if (isLoaded) {
              await dashboard.open(address);
              const { sum, moved } = await shifts(page);
              expect.soft(sum, `on load of ${search}: ${moved.join('\n')}`).toBeLessThan(SHIFT);
            } else await dashboard.arrive(address);
            await expect(page.locator('[data-evidence]')).toHaveCount(isOpen(state) ? 1 : 0);
            if (isLoaded && isOpen(state)) {
              const words = evidence.root.locator('blockquote mark').first();
              await expect(words, `the sentence of ${search}`).toBeInViewport();
              expect.soft(await isClear(words), `nothing over the words of ${search}`).toBe(true);
            }
            expect.soft(await sideways(page), `sideways in ${search}`).toBe(0);
            expect.soft(await tooSmall(page, SMALLEST), `small text in ${search}`).toEqual([]);
            expect.soft(await overlaps(page), `labels in ${search}`).toEqual([]);
            expect.soft(await brokenWords(page), `broken words in ${search}`).toEqual([]);
            if (name === 'a phone' && search.includes('tab=table')) {
              const table = page.getByRole('table', { name: /./ });
              // Nine of the eleven columns have room; their heads are read, and nothing out of sight is reached by Tab.
              await expect(table.getByRole('columnheader')).toHaveCount(9);
              await expect(table.locator('thead button:visible')).toHaveCount(0);
              const row = table.locator('.claim-row').first();
              await expect(row.getByRole('rowheader')).toHaveCount(2);
              await expect(row.getByRole('cell')).toHaveCount(7);
            }
            if (name === 'a phone') {
              // As narrow as a window of 1280 at four times its size.
              await page.setViewportSize({ width: 320, height: 640 });
              await expect.poll(() => sideways(page), `sideways in ${search} at 320 px`).toBe(0);
              expect.soft(await tooSmall(page, SMALLEST), `small text in ${search} at 320 px`).toEqual([]);
              await page.setViewportSize({ width: 390, height: 844 });
            }
            if (!axe(lang)(state)) return;
            const isDesk = name === '1440 px';
            // On a desk what is open stands beside a view that is looked at without it.
            const within = isDesk && isOpen(state) ? '[data-view="evidence"]' : 'html';
            expect.soft(await axeFinds(page, within), `${theme}, ${search}`).toEqual([]);
            // The phone looks at the views in dark: here at what only a desk has, which is the dashboard and its evidence.
            if (!isDesk || search.includes('tab')) return;
            await page.locator('.theme-button').click();
            await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
            expect.soft(await contrastFinds(page, within), `dark, ${search}`).toEqual([]);
          });
        }
      });
    });
  }
}
