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
    return { median: median(times), longest: Math.max(0, ...tasks), early };
  });
}
