import { EXPORT_VIEWS } from '../../src/state/exportView';
import { expect, test } from '../fixtures/test';
import { ImageExport } from '../pages/ImageExport';

/** What one text has where it leaves the other; empty when they are the same. */
function firstDifference(text: string, other: string): string {
  if (text === other) return '';
  let at = 0;
  while (text[at] === other[at]) at += 1;
  return `${text.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(at, at + 60)}`;
}

/** Every view is taken as an SVG in one theme, from a page in another. */
const PAINTED = /(?:fill|stroke|stop-color)="#[0-9a-f]{6}"/;

for (const theme of ['light', 'dark'] as const) {
  test(`a picture in ${theme} is the same from a light page as from a dark one`, async ({ dashboard }) => {
    test.slow();
    const { page } = dashboard;
    const taken = new Map<string, string>();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await dashboard.open();
      const image = new ImageExport(page);
      await image.open('timeline', theme);
      for (const view of EXPORT_VIEWS) {
        await image.choose(view);
        await image.paint(theme);
        const { bytes } = await image.take('svg');
        const svg = bytes.toString('utf8');
        expect(svg, view).toMatch(PAINTED);
        const other = taken.get(view);
        if (other === undefined) taken.set(view, svg);
        else expect(firstDifference(svg, other), view).toBe('');
      }
    }
  });
}
