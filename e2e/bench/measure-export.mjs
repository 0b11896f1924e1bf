import { longestTask } from './processor.mjs';
import { median } from './statistics.mjs';
import { settle, visit } from './visit.mjs';

const TIMES = 5;

/**
 * The largest view as a slide at twice its pixels: ms from the click to the file, the longest task in ms of drawing and
 * writing, and the bytes of the export that came before it was asked for.
 */
export async function measureExport(browser, url) {
  return visit(browser, { url, speed: 1 }, async ({ page, requests }) => {
    await settle(page, 'app');
    const early = requests.filter((request) => /Export|ImagePanel|jspdf|svg2pdf|\.ttf/i.test(request.url())).length;
    await page.evaluate(() => {
      window.tasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.locator('[data-view="timeline"]').waitFor();
    await page.locator('.dash-controls .export-button').click();
    const drawn = page.locator('.image-preview[data-drawn]');
    await drawn.waitFor();
    const times = [];
    for (let i = 0; i < TIMES; i++) {
      // Another size, so that everything is drawn again.
      await page.locator('.image-size select').selectOption(i % 2 === 0 ? 'slide' : 'square');
      await page.locator('.image-size select').selectOption('slide');
      const begun = Date.now();
      await drawn.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.image-download').click()]);
      await download.path();
      times.push(Date.now() - begun);
    }
    const tasks = await page.evaluate(() => window.tasks);
    const others = await measureOthers(browser, page);
    return { median: median(times), longest: Math.max(0, ...tasks), early, others };
  });
}

/** From choosing the form to the file of the same view: ms as a median, and the longest task of all times, in ms of the processor. */
async function measureOthers(browser, page) {
  const button = (name) => page.locator('.image-settings').getByRole('button', { name, exact: true });
  const image = page.locator('.image-download');
  const data = page.locator('.export-save button[type="submit"]');
  const forms = {
    pdf: { before: () => button('PNG').click(), choose: () => button('PDF').click(), save: image },
    outlines: {
      before: async () => {
        await button('SVG').click();
        await button('As text').click();
      },
      choose: () => button('As outlines').click(),
      save: image,
    },
    xlsx: {
      before: () => page.locator('.export-tabs button').nth(1).click(),
      choose: () => page.getByRole('radio', { name: 'XLSX' }).check(),
      save: data,
    },
  };
  const found = [];
  for (const [form, { before, choose, save }] of Object.entries(forms)) {
    const [times, longest] = [[], []];
    for (let i = 0; i < TIMES; i++) {
      await before();
      await page.waitForTimeout(1000);
      longest.push(
        await longestTask(browser, page, async () => {
          const begun = Date.now();
          await choose();
          const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
          await download.path();
          times.push(Date.now() - begun);
          // The preview is read after it.
          await page.waitForTimeout(500);
        }),
      );
    }
    found.push({ form, median: median(times), longest: Math.max(...longest) });
  }
  return found;
}
