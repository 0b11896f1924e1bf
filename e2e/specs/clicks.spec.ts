import type { Page } from '@playwright/test';
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
for (const path of ['/', '/ru/'])
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
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
