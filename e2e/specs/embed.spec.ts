import type { Frame, Page } from '@playwright/test';
import { CODES } from '../../src/domain/codeFixtures';
import { exportViews } from '../../src/state/exportView';
import { expect, test } from '../fixtures/test';
import { markAt, marksIn, pressMark } from '../pages/marks';

const EXPORT_VIEWS = exportViews(CODES.topics.list);

const CLAIM = 'turnover-kz-2024-tokayev';

/** Puts a snippet into a page of the same server, as another site would, and gives the frame. */
async function host(page: Page, html: string): Promise<Frame> {
  const body = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><main>${html}</main>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('/host.html');
  await page.locator('iframe').first().waitFor();
  const frame = page.frames().find((other) => other !== page.mainFrame());
  if (!frame) throw new Error('no frame');
  return frame;
}

test('each view stands alone in a frame, from 280 pixels on, with its credit and the way to the whole', async ({
  page,
}) => {
  const addressOf = (view: string) => `/?embed=${view}&place=KZ`;
  const frames = EXPORT_VIEWS.map((view) => `<iframe src="${addressOf(view)}" width="280" height="600"></iframe>`);
  await host(page, frames.join(''));
  for (const view of EXPORT_VIEWS) {
    const inside = page.frame({ url: (url) => url.search.includes(`embed=${view}&`) });
    if (!inside) throw new Error(`no frame of ${view}`);
    await expect(inside.locator(`[data-view="${view}"]`)).toBeVisible();
    await expect(inside.locator('[data-view]')).toHaveCount(1);
    await expect(inside.getByRole('contentinfo')).toContainText('Five Republics');
    const whole = inside.getByRole('link', { name: 'All statements and sources' });
    await expect(whole).toHaveAttribute('target', '_blank');
    expect(await whole.getAttribute('href')).toContain('place=KZ');
    expect(await whole.getAttribute('href')).not.toContain('embed');
    expect(await inside.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(280);
  }
});

test('the dialog gives HTML that works in another page, follows the height and keeps to itself', async ({
  dashboard,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = dashboard;
  await dashboard.open('?place=KZ&lang=ru');

  await page.locator('[data-view="chart-turnover"] .export-button').click();
  await page.locator('.export-tabs button').nth(3).click();
  const html = await page.locator('.embed-snippet textarea').inputValue();
  await page.getByRole('button', { name: 'Скопировать код' }).click();
  await expect(page.locator('.embed-snippet [role="status"]')).toHaveText('Скопировано');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);

  const frame = await host(page, html);
  await frame.locator('[data-view="chart-turnover"] [data-emphasis]').first().waitFor();
  const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
  const content = () =>
    frame.locator('.embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  await expect.poll(async () => (await height()) - (await content())).toBe(0);

  // A host that listens late asks, and is told again.
  const told = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data.height), { once: true });
        document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'five-republics:height?' }, '*');
      }),
  );
  expect(told).toBe(await content());

  const before = await height();
  const steps = await page.evaluate(() => history.length);
  await frame.locator(`[data-claim="${CLAIM}"]`).first().press('Enter');
  await expect(frame.locator(`[data-evidence="${CLAIM}"] mark`)).toBeVisible();
  await expect.poll(height).toBeGreaterThan(before);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await page.title()).toBe('Host');
});

test('in a frame one statement after another is opened and closed below the view', async ({ page }) => {
  for (const view of ['chart-turnover', 'map'] as const) {
    await page.goto(`/?embed=${view}`);
    const drawn = page.locator(`[data-view="${view}"]`);
    await drawn.locator('[data-claim]').first().waitFor();
    const [first, second] = (await marksIn(drawn)).filter(({ id }, at, all) => all[at - 1]?.id !== id);
    if (!first || !second) throw new Error(`${view} has less than two marks`);
    const open = page.locator('.embed-evidence');
    await pressMark(markAt(drawn, first));
    await expect(open).toHaveAttribute('data-evidence', first.id);
    await pressMark(markAt(drawn, second));
    await expect(open).toHaveAttribute('data-evidence', second.id);
    await open.getByRole('button', { name: 'Close' }).click();
    await expect(open).toHaveCount(0);
    await pressMark(markAt(drawn, first));
    await expect(open).toHaveAttribute('data-evidence', first.id);
    await expect(drawn).toBeVisible();
    // By the keyboard it is read, left, and closed with the focus on its mark again.
    await markAt(drawn, first).focus();
    await page.keyboard.press('Enter');
    await expect(open.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(markAt(drawn, first)).toBeFocused();
    await open.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(open).toHaveCount(0);
    await expect(markAt(drawn, first)).toBeFocused();
  }
});

test('a frame that may run scripts and nothing else works where the server lets all read, else shows the picture', async ({
  page,
  guard,
}) => {
  guard.allowConsole(/Failed to load resource|blocked by CORS policy|preloaded using link preload/);
  const sandboxed = (search: string) =>
    `<iframe sandbox="allow-scripts" src="/${search}" width="600" height="520"></iframe>`;
  const works = await host(page, sandboxed('?embed=chart-turnover&place=KG'));
  await works.locator('[data-view="chart-turnover"] [data-emphasis]').first().waitFor();
  // Of the signs only those that occur.
  await expect(works.locator('.legend li')).toHaveText(['derived', 'a named year', 'no figure quoted']);

  // A server that does not say who may read.
  await page.route(/\/(assets|data)\/(?!still-embed)/, async (route) => {
    const answer = await route.fetch();
    const { 'access-control-allow-origin': _, ...headers } = answer.headers();
    await route.fulfill({
      response: answer,
      headers: { ...headers, 'access-control-allow-origin': 'https://other.example' },
    });
  });
  await page.unroute('**/host.html');
  const refused = await host(page, sandboxed('?embed=chart-turnover'));
  const picture = refused.locator('.embed img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
  await expect(refused.locator('.embed')).toContainText('This is a picture');
});

test('a frame lets the focus go, by Tab and to what is pressed in the page around it', async ({ page }) => {
  const frame = await host(
    page,
    '<iframe src="/?embed=map" width="600" height="600"></iframe><input aria-label="Next">',
  );
  const next = page.getByRole('textbox', { name: 'Next' });
  const last = frame.getByRole('link', { name: 'All statements and sources' });
  // What keeps the focus comes with the app.
  await frame.locator('[data-announcer]').waitFor({ state: 'attached' });
  await last.focus();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await last.focus();
  await next.click();
  await next.pressSequentially('typed with time for the frame to take it');
  await expect(next).toHaveValue('typed with time for the frame to take it');
});
