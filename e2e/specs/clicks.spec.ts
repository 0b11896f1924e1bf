import type { Page } from '@playwright/test';
import { hold } from '../fixtures/hold';
import { expect, test } from '../fixtures/test';

const CLAIM = 'turnover-kz-2024-tokayev';

/** What is clicked, each once, and what the address says of it then. */
const CLICKED: Readonly<Record<string, readonly [key: string, value: string]>> = {
  '.chip[data-hue="KZ"]': ['place', 'KZ'],
  '.tl-year:nth-of-type(6)': ['time', '2024'],
  'button.tl-lane-label[value="turnover"]': ['topic', 'turnover'],
  [`[data-view="timeline"] [data-claim="${CLAIM}"]`]: ['claim', CLAIM],
  '.theme-button': ['theme', 'light'],
};

/** Moments in milliseconds, the same for the same seed. */
function moments(seed: number, count: number, within: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state / 2 ** 31) * within;
  });
}

/** In the page: clicks each of them at its moment after the first picture, wherever the page is by then. */
function clickAt(plan: readonly (readonly [selector: string, moment: number])[]) {
  const told: string[] = [];
  Object.assign(window, { told });
  const start = () => {
    if (!document.getElementById('whole')) return requestAnimationFrame(start);
    for (const [selector, moment] of plan)
      setTimeout(() => {
        const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
        const point = element?.querySelector('.mark-hit, .glyph') ?? element;
        point?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        told.push(`${selector}${point ? '' : ' is not there'}`);
      }, moment);
    return 0;
  };
  start();
}

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: string[] }).told.toSorted());

let seed = 0;
// Each language and each width once: a click is caught by one function, whatever the page says and however wide it is.
for (const [path, width, height] of [
  ['/', 1440, 900],
  ['/ru/', 390, 844],
] as const) {
  seed += 1;
  const at = moments(seed, Object.keys(CLICKED).length, 1500);
  test(`at ${path}, ${width} wide, no click is lost at any moment: ${at.map(Math.round).join(', ')} ms`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(
      clickAt,
      Object.keys(CLICKED).map((selector, index) => [selector, at[index] ?? 0] as const),
    );
    await page.goto(path, { waitUntil: 'commit' });
    await expect.poll(() => told(page)).toEqual(Object.keys(CLICKED).toSorted());
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
    await expect.poll(asked).toEqual(Object.fromEntries(Object.values(CLICKED)));
    await client.detach();
  });
}

/** In the page: from now on `window.evidence` tells, once for each change, where evidence is seen and what is in it. */
function watchEvidence() {
  const seen: string[] = [];
  Object.assign(window, { evidence: seen });
  const look = () => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-evidence]')].filter((one) => one.checkVisibility());
    const now = JSON.stringify(
      shown.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.dataset.evidence, x, y, width, height, one.querySelector('.ev-body')?.textContent];
      }),
    );
    if (now !== seen.at(-1)) seen.push(now);
    requestAnimationFrame(look);
  };
  look();
  return history.length;
}

for (const [path, width, height] of [
  ['/', 1440, 900],
  ['/ru/', 390, 844],
] as const)
  test(`at ${path}, ${width} wide, a click opens evidence before the scripts are there, which take it over as it stands`, async ({
    page,
    evidence,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await hold(page);
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator(`[data-view="timeline"] [data-claim="${CLAIM}"]:visible`).dispatchEvent('click');
    await expect(evidence.of(CLAIM).locator('blockquote mark')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`claim=${CLAIM}`));
    const steps = await page.evaluate(watchEvidence);
    const taken = page.evaluate(
      () => new Promise((resolve) => addEventListener('alive', () => resolve(null), { once: true })),
    );
    await release();
    await taken;
    // The page draws what only it can, a thread to the event, and has nothing more to do.
    await page.locator('.tl-thread').first().waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await page.evaluate(() => (window as unknown as { evidence: string[] }).evidence)).toHaveLength(1);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await expect(evidence.of(CLAIM)).toHaveCount(0);
    await expect(page).not.toHaveURL(/claim=/);
  });

test('what is clicked in evidence that the page has opened on its own is done', async ({ page, evidence }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await hold(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator(`[data-view="timeline"] [data-claim="${CLAIM}"]:visible`).dispatchEvent('click');
  await evidence.close.click();
  await expect(evidence.of(CLAIM)).toHaveCount(0);
  await expect(page).not.toHaveURL(/claim=/);
  await page.locator(`[data-view="timeline"] [data-claim="${CLAIM}"]:visible`).dispatchEvent('click');
  await evidence.of(CLAIM).getByRole('button', { name: 'Next statement' }).click();
  await expect(page).toHaveURL(new RegExp(`claim=${CLAIM}`));
  await release();
  await expect(page).not.toHaveURL(new RegExp(`claim=${CLAIM}`));
  await expect(page).toHaveURL(/claim=/);
});

test('what is clicked while evidence is on its way, and another is shown, is done', async ({ page, evidence }) => {
  const mark = (id: string) => page.locator(`[data-view="timeline"] [data-claim="${id}"]:visible`);
  const next = 'turnover-ca5-2024-tokayev';
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const release = await hold(page);
  await page.route(`**/${next}.txt`, async (route) => {
    await answered;
    await route.fallback();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await mark(CLAIM).dispatchEvent('click');
  await expect(evidence.of(CLAIM)).toBeVisible();
  await mark(next).dispatchEvent('click');
  await page.locator('.chip[data-hue="KZ"]').dispatchEvent('click');
  await release();
  await expect(page).toHaveURL(/place=KZ&claim=turnover-ca5-2024-tokayev/);
  await expect(evidence.of(next)).toBeVisible();
  answer();
});
