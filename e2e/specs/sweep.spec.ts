import { axeFinds, contrastFinds } from '../fixtures/axe';
import { isClear, overlaps, shifts, sideways, tooSmall } from '../fixtures/geometry';
import { expect, test } from '../fixtures/test';

const CLAIM = 'turnover-ca5-2024-tokayev';
const SMALLEST = 10.5;
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
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * Windows, and in which states axe looks at them: in all of them at the width of a desk, in both themes; on a phone at
 * the views alone in Russian and dark, with a statement open in English and light. In between only places change, which
 * the other checks measure. The second theme is that of the same elements: only contrast can differ.
 */
const WINDOWS = [
  { name: '1440 px', use: { viewport: { width: 1440, height: 900 } }, states: () => STATES, axe: () => true },
  { name: '1280 px', use: { viewport: { width: 1280, height: 800 } }, states: () => STATES.filter(isNew) },
  { name: '820 px', use: { viewport: { width: 820, height: 1180 } }, states: () => STATES.filter(isNew) },
  { name: '390 px', use: { viewport: { width: 390, height: 844 } }, states: () => STATES.filter(isNew) },
  {
    name: 'a phone',
    use: phone,
    states: (lang: string) => STATES.filter((state) => isOpen(state) === (lang === 'en')),
    axe: () => true,
    theme: { en: 'light', ru: 'dark' },
  },
] as const;

test.describe.configure({ timeout: 120_000 });

for (const { name, use, states, ...options } of WINDOWS) {
  for (const lang of ['en', 'ru'] as const) {
    test.describe(`${name}, ${lang}`, () => {
      test.use(use);

      test('nothing runs over, off or too small, nothing shifts, and axe finds nothing', async ({
        dashboard,
        evidence,
      }) => {
        const { page } = dashboard;
        const theme = 'theme' in options ? options.theme[lang] : 'light';
        for (const state of states(lang)) {
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
            if (!('axe' in options)) return;
            expect.soft(await axeFinds(page), `${theme}, ${search}`).toEqual([]);
            // The colours of the second theme are the same in both languages.
            if ('theme' in options || lang === 'ru') return;
            await page.locator('.theme-button').click();
            await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
            expect.soft(await contrastFinds(page), `dark, ${search}`).toEqual([]);
          });
        }
      });
    });
  }
}
