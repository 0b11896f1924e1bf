import { LAY_OUT } from '../../src/build/laidOutInParts';
import { familiesOfFace } from '../../src/lib/faceParts';
import { faultsOf, film, filmed, look } from '../fixtures/film.mjs';
import { hold } from '../fixtures/hold';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { drop } from '../pages/drop';

/** The windows of the design, and others: nobody's window is as wide as one that something is drawn for. */
const WINDOWS = {
  '/': [
    [1440, 900],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ],
  '/ru/': [
    [1920, 1080],
    [768, 1024],
    [360, 740],
  ],
} as const;

for (const [path, sizes] of Object.entries(WINDOWS))
  for (const [width, height] of sizes)
    test(`at ${path}, ${width} wide, no mark goes or moves once it is drawn`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(look);
      await page.addInitScript(film);
      await page.goto(path);
      // The page answers, and has nothing more to draw.
      await page.locator('.tl-slider [role="slider"]').first().waitFor({ state: 'attached' });
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const pictures = await filmed(page);
      const first = Object.keys(pictures[0]?.seen ?? {});
      expect(first.some((name) => name.startsWith('timeline'))).toBe(true);
      expect(first.some((name) => name.startsWith('chart-turnover'))).toBe(true);
      expect(faultsOf(pictures)).toEqual([]);
    });

test('what is clicked or dropped before the scripts are there is done when they are', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('.chip[data-hue="KZ"]').dispatchEvent('click');
  expect(await drop(page, Buffer.from('nothing'), 'notes.txt'), 'the browser would open the file').toBe(false);
  await expect(page).not.toHaveURL(/place=/);
  await release();
  await expect(page).toHaveURL(/place=KZ/);
  const dialog = page.getByRole('dialog', { name: says.en('intake.title') });
  await expect(dialog.getByRole('region')).toContainText('nothing');
});

test('what is clicked in the frame of a tab is done in the tab itself', async ({ dashboard }) => {
  const { page } = dashboard;
  const release = await hold(page);
  await page.goto('/?tab=table', { waitUntil: 'commit' });
  await dashboard.togglePlace('Uzbekistan');
  await dashboard.togglePlace('Kazakhstan');
  expect(new URL(page.url()).search).toBe('?tab=table');
  await release();
  await expect(page).toHaveURL(/place=(UZ~KZ|KZ~UZ)/);
  await expect(dashboard.view('table').locator('[data-claim]').first()).toBeVisible();
});

test('letters of the other script come without all words of the page being laid out anew', async ({ page }) => {
  await page.goto('/');
  await page.locator('.tl-slider [role="slider"]').first().waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  /** Seconds that the browser spends on layout while a page does what it is asked, and until it has painted. */
  const layoutOf = async (act: () => Promise<unknown>) => {
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutDuration')?.value ?? Number.NaN;
    };
    const before = await spent();
    await act();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return (await spent()) - before;
  };
  const anew = await layoutOf(() =>
    page.evaluate(() => {
      document.body.hidden = true;
      const gone = document.body.offsetHeight;
      document.body.hidden = false;
      return gone;
    }),
  );
  const came = await layoutOf(async () => {
    for (const face of [
      `400 12px ${familiesOfFace('Source Serif 4')}`,
      `600 12px ${familiesOfFace('IBM Plex Sans')}`,
    ]) {
      expect(await page.evaluate((font) => document.fonts.load(font, 'а').then(({ length }) => length), face)).toBe(1);
    }
  });
  expect(came).toBeLessThan(anew / 2);
});

test('the browser lays the first picture out part by part, and what has it do so is gone', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/ru/']) {
    const html = await (await request.get(path)).text();
    expect(html.split(LAY_OUT).length, path).toBeGreaterThan(3);
  }
  const release = await hold(page);
  await page.goto('/');
  expect(await page.locator('#root script').count()).toBe(0);
  await release();
});
