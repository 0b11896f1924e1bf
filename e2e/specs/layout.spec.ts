import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;
const SEARCHES = ['', '?tab=table', '?tab=sources', '?tab=coverage', '?claim=turnover-ca5-2024-tokayev'] as const;
/** Boxes of text may touch by this many pixels: a line is higher than its letters. */
const TOUCH = 2;
const SMALLEST = 10.5;
/** What the browser calls a cumulative layout shift of 0: it is told to two decimals. */
const SHIFT = 0.005;

/** Pairs of labels that a reader sees over one another in the drawings of one view. */
function overlaps(page: Page, view: string): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, touch]) => {
      const texts = [...document.querySelectorAll(`${selector} .mark-label`)]
        .flatMap((label) => (label.matches('text') ? [label] : [...label.querySelectorAll('text')]))
        .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return texts.flatMap(({ words, box: a }, index) =>
        texts
          .slice(index + 1)
          .filter(({ box: b }) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > touch && down > touch;
          })
          .map((other) => `${words} | ${other.words}`),
      );
    },
    [`[data-view="${view}"]`, TOUCH] as const,
  );
}

/** Texts that are drawn smaller than they may be, with the scale of their drawing. */
function tooSmall(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const element = currentNode.parentElement;
      const words = currentNode.textContent?.trim() ?? '';
      if (!element || words === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('script, style, .visually-hidden') || element.getBoundingClientRect().width <= 1) continue;
      const svg = element.closest('text');
      const scale = svg instanceof SVGGraphicsElement ? (svg.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size > 0 && size < least - 0.01) found.add(`${size.toFixed(1)} px: ${words}`);
    }
    return [...found];
  }, smallest);
}

/** How far the document or the window can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const viewport of VIEWPORTS) {
  for (const lang of ['en', 'ru']) {
    test.describe(`${viewport.width} px, ${lang}`, () => {
      test.use({ viewport });

      test('nothing runs over, off or too small', async ({ dashboard }) => {
        test.setTimeout(60_000);
        const { page } = dashboard;
        for (const search of SEARCHES) {
          await test.step(search, async () => {
            await dashboard.open(`${search}${search ? '&' : '?'}lang=${lang}`);
            expect.soft(await sideways(page), `sideways in ${search}`).toBe(0);
            expect.soft(await tooSmall(page, SMALLEST), `small text in ${search}`).toEqual([]);
            for (const view of await page.locator('[data-view]').all()) {
              const name = (await view.getAttribute('data-view')) ?? '';
              expect.soft(await overlaps(page, name), `labels of ${name} in ${search}`).toEqual([]);
            }
          });
        }
      });
    });
  }
}

type Shift = PerformanceEntry & {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
};

for (const viewport of VIEWPORTS) {
  for (const lang of ['en', 'ru']) {
    test(`${viewport.width} px, ${lang}: what a figure opens is its sentence, with nothing over the words`, async ({
      dashboard,
      evidence,
    }) => {
      await dashboard.page.setViewportSize(viewport);
      await dashboard.open(`?lang=${lang}&claim=turnover-ca5-2024-tokayev`);
      const words = evidence.root.locator('blockquote mark').first();
      await expect(words).toBeInViewport();
      const isClear = await words.evaluate((mark) => {
        const [first] = mark.getClientRects();
        if (!first) return false;
        const found = document.elementFromPoint(first.x + first.width / 2, first.y + first.height / 2);
        return found !== null && (mark.contains(found) || found.contains(mark));
      });
      expect(isClear).toBe(true);
    });
  }
}

/** The layout shifts so far that no input explains: their sum, and what moved. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; moved: string[] }>((resolve) => {
        const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift';
        const nameOf = (node: Node | null) => (node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName);
        const seen: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // What the last frame shifted is known after the next one; what was not handed over yet is taken.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            seen.push(...observer.takeRecords());
            observer.disconnect();
            const found = seen.filter(isShift).filter(({ hadRecentInput }) => !hadRecentInput);
            resolve({
              sum: found.reduce((sum, { value }) => sum + value, 0),
              moved: found.flatMap(({ value, sources }) =>
                sources.map(({ node }) => `${value.toFixed(5)} ${nameOf(node)}`),
              ),
            });
          }),
        );
      }),
  );

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

for (const viewport of VIEWPORTS) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('nothing shifts on load and on a filter', async ({ dashboard }) => {
      const { page } = dashboard;
      for (const search of ['', '?lang=ru', '?tab=table']) {
        await dashboard.open(search);
        const { sum, moved } = await shifts(page);
        expect.soft(sum, `on load of ${search}: ${moved.join('\n')}`).toBeLessThan(SHIFT);
      }
      await dashboard.open();
      const before = await shifts(page);
      await dashboard.togglePlace('Kazakhstan');
      await expect(dashboard.counted().first()).not.toHaveText('36 of 36 statements');
      const { sum, moved } = await shifts(page);
      expect.soft(sum - before.sum, `on a filter: ${moved.join('\n')}`).toBe(0);
    });
  });
}
