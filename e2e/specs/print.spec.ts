import type { Page } from '@playwright/test';
import type { Claim } from '../../src/domain/claim';
import { type ClaimFilter, claimMatcher } from '../../src/domain/filter';
import { areas } from '../../src/domain/fixtures';
import type { UiLanguage } from '../../src/domain/quote';
import { quoted } from '../../src/i18n/quotation';
import { dataset } from '../fixtures/corpus';
import { readPdf, squashed } from '../fixtures/pdf';
import { expect, test } from '../fixtures/test';
import type { AppPage } from '../pages/AppPage';

/** What the browser would send to a printer. */
const printed = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** Longer than the page waits until it counts as at rest, in milliseconds. */
const REST = 3000;

/** Opens an address and lets the page get ready for paper, as it does once it has been at rest for a while. */
async function ready(app: AppPage, search: string): Promise<void> {
  await app.page.clock.install();
  await app.open(search);
  await app.page.clock.fastForward(REST);
  await app.page.locator('.print-sheet[data-ready]').waitFor({ state: 'attached' });
}

/** Letters of a page that has nearly none. */
const FEW = 200;

const everything = { time: null, places: [], topics: [], sources: [], speakers: [], whose: null, q: '' } as const;
/** The sentence of a claim between the marks of its language. */
const inMarks = ({ appearances: [{ source, quote }] }: Claim) =>
  quoted(quote.exact, dataset.sourceById.get(source)?.lang ?? 'ru');
const speakerOf = (by: string) => dataset.speakers.find(({ id }) => id === by)?.name;

/** Every figure that the filter leaves has its note on paper, and no other has. */
function expectNotes(text: string, filter: ClaimFilter, lang: UiLanguage): void {
  const isShown = claimMatcher(dataset, filter);
  const shown = dataset.claims.filter(isShown);
  const quotes = shown.map((claim) => squashed(inMarks(claim)));
  expect(shown.length).toBeGreaterThan(1);
  for (const quote of quotes) expect(text).toContain(quote);
  for (const { said } of shown) expect(text).toContain(squashed(speakerOf(said.by ?? '')?.[lang] ?? '?'));
  const others = dataset.claims
    .filter((claim) => !isShown(claim))
    .map((claim) => squashed(inMarks(claim)))
    .filter((quote) => !quotes.some((own) => own.includes(quote)));
  for (const quote of others) expect(text).not.toContain(quote);
  expect(text).toContain(dataset.version);
}

for (const { search, lang, filter } of [
  { search: '?place=KZ&lang=ru&theme=dark', lang: 'ru', filter: { ...everything, places: areas('KZ') } },
  { search: '?tab=table&topic=people', lang: 'en', filter: { ...everything, topics: ['people'] } },
] as const) {
  test(`on paper every figure that is shown has its note, and no other: "${search}"`, async ({ dashboard }) => {
    await ready(dashboard, search);
    const { words: text, letters } = await printed(dashboard.page);
    expectNotes(text, filter, lang);
    // No page with nothing but a heading, or the last lines.
    expect(Math.min(...letters)).toBeGreaterThan(FEW);
  });
}

test('a page that is printed before its scripts have come has all its notes, as the address asks', async ({
  page,
  guard,
}) => {
  // No script asks for what the page has ahead of it: after a few seconds the browser says so.
  guard.allowConsole(/was preloaded using link preload but not used/);
  await page.route('**/assets/*.js', () => undefined);
  await page.goto('/ru/?place=UZ&theme=dark', { waitUntil: 'commit' });
  await page.locator('#whole').waitFor({ state: 'attached' });
  const { words: text, pages } = await printed(page);
  expectNotes(text, { ...everything, places: areas('UZ') }, 'ru');
  expect(text).toContain(squashed('Только высказывания: место — Узбекистан'));
  expect(pages).toBeLessThan(5);
});

test('the page is drawn for paper, and is afterwards as it was', async ({ dashboard }) => {
  const { page } = dashboard;
  await ready(dashboard, '?theme=dark&speaker=kassym-jomart-tokayev');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-filter]')).toHaveText('Only statements by Kassym-Jomart Tokayev');
  await expect(page.locator('[data-paper]')).toHaveCount(8);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  // What is wider than A4 between its margins makes the browser print everything smaller.
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
  // In its lanes each point in time has its words, with the numbers of notes; of what is left out nothing stands there.
  const lanes = await page.locator('[data-paper="timeline"] .tl-mark').evaluateAll((marks) =>
    marks.map((mark) => {
      // A part of a drawing that is not displayed counts as visible for `checkVisibility`.
      const isSeen = (part: Element) => getComputedStyle(part).display !== 'none';
      return {
        at: ['x', 'y'].map((axis) => mark.querySelector('.tl-point')?.getAttribute(axis)).join(),
        isLeftOut: mark.hasAttribute('data-ghost'),
        isSeen: isSeen(mark),
        isNamed: [...mark.querySelectorAll('.mark-label')].some(isSeen),
      };
    }),
  );
  const left = lanes.filter(({ isLeftOut }) => !isLeftOut);
  const named = new Set(left.filter(({ isNamed }) => isNamed).map(({ at }) => at));
  expect(left.length).toBeGreaterThan(10);
  expect(left.filter(({ at }) => !named.has(at))).toEqual([]);
  expect(lanes.filter(({ isLeftOut }) => isLeftOut).map(({ isSeen }) => isSeen)).toContain(false);
  expect(lanes.filter(({ isLeftOut, isSeen }) => isLeftOut && isSeen)).toEqual([]);
  const controls = '.dash-controls :is(button, input, fieldset)';
  await expect(page.locator(controls)).not.toHaveCount(0);
  for (const name of ['.tabs', '.search', '.page-evidence', '.export-button', controls])
    for (const control of await page.locator(name).all()) await expect(control).toBeHidden();
  await expect(page.locator('.dash-controls .legend li').first()).toBeVisible();
  const numbers = await page
    .locator('[data-note]')
    .evaluateAll((notes) => notes.map((note) => note.getAttribute('value')));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the coverage is printed whole, and in a file of modest size', async ({ dashboard }) => {
  await ready(dashboard, '?tab=coverage&lang=ru');
  const pdf = await dashboard.page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.length).toBeLessThan(5e6);
});
