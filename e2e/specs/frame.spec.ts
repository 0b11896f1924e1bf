import { drawn, missing } from '../fixtures/drawn';
import { hold } from '../fixtures/hold';
import { expect, test } from '../fixtures/test';
import { AppPage } from '../pages/AppPage';

const CLAIM = 'turnover-kz-2024-tokayev';

/** An address, and words that it shows of itself before any script has come. */
type Frame = readonly [address: string, words: string];
const WIDE: readonly Frame[] = [
  ['/?place=KZ&time=2024', '$28bn, 2024'],
  ['/?topic=investment', 'Turnover'],
  ['/?q=turnover&clock=said', 'Sources'],
  [`/?claim=${CLAIM}`, 'All'],
  [`/?tab=table&claim=${CLAIM}`, 'quoted figures'],
  ['/?tab=sources', 'Documents'],
  ['/?lang=ru&tab=coverage', 'Охват'],
  ['/?embed=chart-turnover', '$bn a year'],
];
const PHONE: readonly Frame[] = [
  ['/ru/?place=UZ&claim=turnover-uz-2025-tashkent', 'Товарооборот'],
  ['/?time=2024', 'Investment'],
  ['/?tab=coverage', 'figure'],
  ['/?embed=timeline', 'Timeline'],
];

for (const [width, height, frames] of [
  [1440, 900, WIDE],
  [390, 844, PHONE],
] as const)
  test(`${width} wide: what an address shows before any script has come stays as it is when they do`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const [address, words] of frames)
      await test.step(address, async () => {
        const release = await hold(page);
        await page.goto(address, { waitUntil: 'commit' });
        await page.waitForURL((url) => !url.search.includes('lang='), { waitUntil: 'commit' });
        await page.locator('#whole').waitFor({ state: 'attached' });
        const first = await drawn(page);
        expect.soft(first.map(({ what }) => what).join(' | '), address).toContain(words);
        await release();
        if (!address.includes('embed')) await new AppPage(page).drawn();
        const lost = async () => missing(first, await drawn(page));
        await expect.soft(async () => expect(await lost(), address).toEqual([])).toPass({ timeout: 3000 });
      });
  });
