import type { Page } from '@playwright/test';
import { vocabularyOf } from '../../src/app/vocabulary';
import { matches } from '../../src/domain/filter';
import { parseAddress } from '../../src/state/address';
import { dataset } from '../fixtures/corpus';
import { shifts } from '../fixtures/geometry';
import { settled } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';

const vocabulary = vocabularyOf(dataset);
const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;

test('a shift that is made on purpose is measured', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('?tab=table');
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.body.prepend(block);
  });
  await expect.poll(async () => (await shifts(page)).sum).toBeGreaterThan(0.05);
});

/** Filters, one of each kind, chosen one after another. */
const FILTERS = ['place=KZ', 'place=UZ&time=2024', 'time=2019', 'time=2020..2023', 'speaker=kassym-jomart-tokayev'];

/** Where controls and panels stand, and how far below its head each drawing begins. */
function places(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const found: Record<string, string> = {};
    const box = (element: Element) => element.getBoundingClientRect();
    const seen = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    for (const control of seen('.dash-controls button, .tl-corner label, .map-region, .map-view, .timeline')) {
      const { x, y } = box(control);
      const name = control.textContent?.slice(0, 20).replace(/[\d\s·]+/g, ' ');
      found[`${control.className} ${control.matches('button') ? name : ''}`] = `${Math.round(x)} ${Math.round(y)}`;
    }
    for (const view of seen('.dash-chart > .view, .map-view'))
      for (const drawing of seen('.chart-stage, .map-svg', view)) {
        const size = view.matches('.view-large') ? 'large' : 'small';
        found[`${view.getAttribute('data-view')} ${size}`] = Math.round(box(drawing).y - box(view).y).toString();
      }
    return found;
  });
}

/** Russian words are longer: they are tried at every width, English ones where there is least room. */
const WIDTHS = [
  ['en', [VIEWPORTS[1], VIEWPORTS[3]]],
  ['ru', VIEWPORTS],
] as const;

for (const [lang, viewports] of WIDTHS)
  test(`in ${lang}, no filter moves a control, nor a drawing below its title`, async ({ dashboard }) => {
    const { page } = dashboard;
    const [first] = viewports;
    await page.setViewportSize(first);
    await dashboard.open();
    for (const { width, height } of viewports)
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height });
        const arrive = async (filter: string) => {
          const search = `?${lang === 'ru' ? 'lang=ru&' : ''}${filter}`;
          await dashboard.arrive(search);
          const { choices } = parseAddress(search, vocabulary);
          const shown = dataset.claims.filter((claim) => matches(dataset, claim, choices)).length;
          const words = says[lang]('filter.shown', { shown, count: dataset.claims.length });
          await expect(page.locator('.tl-corner .filter-shown')).toHaveText(words);
          return places(page);
        };
        await arrive('');
        // At another width the drawings have other heights, and they come one by one.
        await settled(page);
        const before = await places(page);
        const [chips, isTablet] = [page.locator('.dash-controls .places'), width >= 600 && width < 900];
        if (isTablet) expect((await chips.boundingBox())?.height, 'the places stand in one row').toBeLessThan(40);
        for (const filter of FILTERS)
          await expect
            .soft(async () => {
              const after = await arrive(filter);
              const stays = Object.keys(after).filter((name) => name in before);
              expect(stays.length, filter).toBeGreaterThan(8);
              for (const name of stays) expect(`${name}: ${after[name]}`, filter).toBe(`${name}: ${before[name]}`);
            })
            .toPass({ timeout: 3000 });
      });
  });

/** What a desk shows without scrolling, by the height of its window. */
const FIRST_SCREEN = [
  [{ width: 1440, height: 900 }, ['map', 'adds-up', 'chart-turnover', 'chart-investment', 'chart-companies']],
  [{ width: 1280, height: 800 }, ['map', 'chart-turnover']],
] as const;

for (const lang of ['en', 'ru'] as const)
  test(`in ${lang}, the first screen holds the timeline, the map with its bar, three charts, and the evidence`, async ({
    dashboard,
    evidence,
  }) => {
    const { page } = dashboard;
    await dashboard.open(`?claim=turnover-ca5-2024-tokayev&lang=${lang}`);
    for (const [size, views] of FIRST_SCREEN) {
      await page.setViewportSize(size);
      await settled(page);
      for (const view of ['timeline', ...views]) {
        // Of a chart its axis with the years; notes may go on below.
        const lowest = await dashboard.view(view).evaluate((element) => {
          const years = [...element.querySelectorAll('text')].filter((text) =>
            /^(20|’)\d\d$/.test(text.textContent ?? ''),
          );
          const drawn = element.querySelectorAll(
            element.querySelector('.map-svg') ? '.map-svg' : '.au-svg, [data-mark]',
          );
          const parts = years.length > 0 ? years : [...drawn];
          return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
        });
        expect.soft(lowest, `${view} at ${size.width} px`).toBeLessThanOrEqual(size.height);
      }
      // Where the titles of charts have a line to spare, it is above them and above that of the map.
      const [map, chart] = await page
        .locator('.map-view > .view-head .view-title, .dash-chart-large .view-title')
        .evaluateAll((titles) => titles.map(({ firstElementChild }) => firstElementChild?.getBoundingClientRect()));
      const apart = Math.min(
        ...(['top', 'bottom'] as const).map((at) => Math.abs((map?.[at] ?? 0) - (chart?.[at] ?? 0))),
      );
      expect.soft(apart, `titles of map and chart at ${size.width} px`).toBeLessThanOrEqual(8);
      const controls = await page.locator('.dash-controls').evaluate((element) => element.clientHeight);
      expect.soft(controls, `controls at ${size.width} px in one row`).toBeLessThan(50);
      const cut = await page
        .locator('.dashboard .view-title > span')
        .evaluateAll((titles) => titles.filter((title) => title.scrollHeight > title.clientHeight + 2));
      expect.soft(cut, `titles cut at ${size.width} px`).toEqual([]);
      await expect(evidence.root.locator('blockquote mark').first()).toBeInViewport();
      const others = evidence.root.getByRole('heading', { name: says[lang]('evidence.others') });
      if (size.width === 1440) await expect(others).toBeInViewport();
    }
  });

test('between phone and tablet the masthead has one row above its tabs, and the years have theirs to themselves', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  for (const lang of ['ru', 'en']) {
    await dashboard.open(`?lang=${lang}&place=KZ`);
    for (const width of [600, 767, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const { rows, over, cut } = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .filter((part) => part.checkVisibility())
            .map((part) => part.getBoundingClientRect());
        const parts = boxes('.masthead > :not(.tabs)');
        const times = boxes('.tl-year, .tl-thumb');
        const field = document.querySelector<HTMLInputElement>('.search input');
        if (!field) throw new Error('no search');
        const words = Object.assign(document.createElement('span'), { textContent: field.placeholder });
        words.style.cssText = `position: absolute; white-space: nowrap; font: ${getComputedStyle(field).font}`;
        document.body.append(words);
        const cut = words.offsetWidth - field.clientWidth;
        words.remove();
        return {
          rows: Math.max(...parts.map(({ top }) => top)) < Math.min(...parts.map(({ bottom }) => bottom)),
          over: boxes('.tl-corner > *').filter((one) =>
            times.some(
              (time) =>
                one.left < time.right &&
                time.left < one.right &&
                one.top < time.bottom - 2 &&
                time.top < one.bottom - 2,
            ),
          ).length,
          cut,
        };
      });
      expect.soft({ rows, over }, `${lang}, ${width} px`).toEqual({ rows: true, over: 0 });
      expect.soft(cut, `the words of the search, ${lang}, ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});
