import { randomFrom } from './random.mjs';
import { EVERY_VARIANT } from './variants.mjs';
import { visit } from './visit.mjs';

const CLICKS = 100;
const SEED = 2026;
/** A click falls within as many ms after the first paint: for most of them the page, slowed down four times, is busy. */
const WITHIN_MS = 1500;
const PATIENCE_MS = 10_000;
/** Pages at a time: nothing is timed here. */
const LANES = 2;

/** Runs in the page once it has been painted: what of the first screen can be pressed, and where. */
async function targets() {
  await new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }));
  const what = '[data-view] [data-claim], fieldset.places button[data-hue]';
  const found = [...document.querySelectorAll(what)].flatMap((element) => {
    if (!element.checkVisibility() || getComputedStyle(element).opacity < 0.5) return [];
    const { x, y, width, height } = (element.querySelector('.mark-hit, .glyph') ?? element).getBoundingClientRect();
    const at = { x: x + width / 2, y: y + height / 2 };
    const isHit = element.contains(document.elementFromPoint(at.x, at.y));
    return isHit && at.y < innerHeight ? [{ ...at, id: element.dataset.claim ?? element.textContent }] : [];
  });
  const { startTime } = performance.getEntriesByName('first-paint')[0];
  return { found, since: performance.now() - startTime };
}

/**
 * Runs in the page: whether a click has been answered: the address names what was chosen, and the evidence of a statement
 * is there; or a lane lists what it holds.
 */
const isAnswered = (before) => {
  const claim = new URLSearchParams(location.search).get('claim');
  if (claim !== null) return document.querySelector('[data-evidence]')?.dataset.evidence === claim;
  return location.search !== before || document.querySelector('[role="dialog"]') !== null;
};

/** One load and one click with the mouse, `moment` ms after the first paint; in words when nothing came of it. */
async function lostIn({ browser, url, size, moment, pick }) {
  return visit(browser, { url, size, speed: 4, until: 'commit' }, async ({ page }) => {
    const before = new URL(url).search;
    const { found, since } = await page.evaluate(targets);
    const target = found[Math.floor(pick * found.length)];
    if (!target) return `${url}: nothing to click`;
    await page.waitForTimeout(Math.max(0, moment - since));
    await page.mouse.click(target.x, target.y);
    const answered = page.waitForFunction(isAnswered, before, { timeout: PATIENCE_MS, polling: 100 });
    return answered.then(
      () => null,
      () => `${size.width} px, ${url}: ${target.id} after ${moment.toFixed(0)} ms`,
    );
  });
}

/** A hundred clicks at random moments after the first paint, one a load, over all variants: those that were lost, in words. */
export async function measureLost({ browser, urls }) {
  const random = randomFrom(SEED);
  const plans = Array.from({ length: CLICKS }, (_, i) => {
    const { path, size } = EVERY_VARIANT[i % EVERY_VARIANT.length];
    return { browser, url: urls.app + path, size, moment: WITHIN_MS * random(), pick: random() };
  });
  const lost = [];
  const work = async () => {
    for (let plan = plans.shift(); plan; plan = plans.shift()) lost.push(await lostIn(plan));
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return { clicks: lost.length, lost: lost.filter((words) => words !== null) };
}
