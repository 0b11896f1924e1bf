/** The chips one after another: all, the region, Kazakhstan, Uzbekistan, and the three of which no figure is told. */
const [ALL, CA5, KZ, UZ, KG, TJ, TM] = [0, 1, 2, 3, 4, 5, 6];
/** Every click changes what is shown; the round ends as it began. */
const CLICKS = [KZ, UZ, ALL, CA5, TJ, CA5, KG, ALL, TM, KZ, TM, ALL, UZ, CA5, ALL];
/** Milliseconds without a change after which a click has done all it does. */
const QUIET = { 1: 100, 4: 200 };

/** Presses the place chips with a real mouse; for each click, ms to the next paint and to the last. */
export async function measureClicks({ page }, speed) {
  const boxes = await page
    .locator('fieldset.places button')
    .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().toJSON()));
  if (boxes.length !== 7) throw new Error(`${page.url()} has ${boxes.length} place chips, not 7`);
  for (const chip of CLICKS) {
    const { x, y, width, height } = boxes[chip];
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.evaluate((quiet) => window.bench.idle(quiet), QUIET[speed]);
  }
  const clicks = await page.evaluate(() => window.bench.clicks);
  if (clicks.length !== CLICKS.length) throw new Error(`${page.url()} saw ${clicks.length} of ${CLICKS.length} clicks`);
  return clicks;
}
