import { randomFrom } from './random.mjs';
import { EVERY_VARIANT } from './variants.mjs';
import { visit } from './visit.mjs';

const CLICKS = 100;
const SEED = 2026;
/** What is clicked while a page comes: each at a moment of its own, in an order that chance makes. */
const A_LOAD = ['mark', 'mark', 'place', 'place'];
/** On a phone a lane lists what it holds, and whatever is pressed next closes the list: the one mark comes last. */
const ON_PHONE = ['place', 'place', 'place', 'mark'];
/** A click falls within as many ms after the first paint: for most of them the page, slowed down four times, is busy. */
const WITHIN_MS = 1500;
/** Nothing is timed: on a busy machine an answer takes long, and a lost one never comes. */
const PATIENCE_MS = 30_000;
/** Pages at a time. */
const LANES = 2;

/** Runs in the page before its own scripts: `window.hits` is what was clicked, `window.visited` every address since. */
function watchClicks() {
  window.hits = [];
  window.visited = [];
  const take = ({ target, isTrusted }) => {
    // What the page does again later is no click of its own.
    if (!isTrusted) return;
    const claim = target.closest('[data-claim]')?.dataset.claim;
    const place = target.closest('fieldset.places button')?.dataset.hue;
    if (claim || place) window.hits.push({ claim, place, inLane: target.closest('.tl-plot') !== null });
  };
  addEventListener('click', take, true);
  for (const name of ['pushState', 'replaceState']) {
    const own = history[name].bind(history);
    history[name] = (...step) => {
      own(...step);
      window.visited.push(location.search);
    };
  }
}

/** Runs in the page: resolves with ms since the first paint. */
async function sincePaint() {
  await new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }));
  return performance.now() - performance.getEntriesByName('first-paint')[0].startTime;
}

/** Runs in the page: where one can be pressed of what is seen of a kind and has not been clicked; null where none can. */
function targetOf({ kind, pick }) {
  const what = { mark: '[data-view] [data-claim]', place: 'fieldset.places button[data-hue]' }[kind];
  const clicked = window.hits.flatMap(({ claim, place }) => claim ?? place);
  const found = [...document.querySelectorAll(what)].flatMap((element) => {
    if (clicked.includes(element.dataset.claim ?? element.dataset.hue)) return [];
    if (!element.checkVisibility() || getComputedStyle(element).opacity < 0.5) return [];
    const { x, y, width, height } = (element.querySelector('.mark-hit, .glyph') ?? element).getBoundingClientRect();
    const at = { x: x + width / 2, y: y + height / 2 };
    return element.contains(document.elementFromPoint(at.x, at.y)) && at.y < innerHeight ? [at] : [];
  });
  return found[Math.floor(pick * found.length)] ?? null;
}

/**
 * Runs in the page: what was clicked and has not been answered. A statement is when the address has named it, and the last
 * one when its evidence is there, or when its lane, on a phone, lists what it holds; a place when the address has it, or has it no more if it had it `before`.
 */
function unanswered(before) {
  const placesIn = (search) => new URLSearchParams(search).get('place')?.split('~') ?? [];
  const last = window.hits.findLast(({ claim }) => claim)?.claim;
  const isListed = [...document.querySelectorAll('[role="dialog"]')].some(
    (box) => !box.querySelector('[data-evidence]'),
  );
  return window.hits.flatMap(({ claim, place, inLane }) => {
    if (inLane && isListed) return [];
    if (place) return placesIn(location.search).includes(place) === placesIn(before).includes(place) ? [place] : [];
    const isNamed = window.visited.some((search) => new URLSearchParams(search).get('claim') === claim);
    const isThere = claim !== last || document.querySelector('[data-evidence]')?.dataset.evidence === claim;
    return isNamed && isThere ? [] : [claim];
  });
}

/** One load, and clicks with the mouse at `moments`: how many hit something, and in words those that nothing came of. */
async function lostIn({ browser, url, size, clicks }) {
  const init = [[watchClicks]];
  return visit(browser, { url, size, speed: 4, until: 'commit', init }, async ({ page }) => {
    const before = new URL(url).search;
    const painted = Date.now() - (await page.evaluate(sincePaint));
    for (const { kind, moment, pick } of clicks) {
      await page.waitForTimeout(Math.max(0, painted + moment - Date.now()));
      const target = await page.evaluate(targetOf, { kind, pick });
      if (target) await page.mouse.click(target.x, target.y);
    }
    const latest = Date.now() + PATIENCE_MS;
    let lost = await page.evaluate(unanswered, before);
    while (lost.length > 0 && Date.now() < latest) {
      await page.waitForTimeout(100);
      lost = await page.evaluate(unanswered, before);
    }
    const moments = clicks.map(({ kind, moment }) => `${kind} ${moment.toFixed(0)}`).join(', ');
    return {
      hits: await page.evaluate(() => window.hits.length),
      lost: lost.map((id) => `${size.width} px, ${url}: ${id} of ${moments} ms`),
    };
  });
}

/** At random moments of a load, in the order of these. */
function clicksOf(random, isPhone) {
  const moments = A_LOAD.map(() => WITHIN_MS * random()).sort((a, b) => a - b);
  const kinds = A_LOAD.map((kind) => ({ kind, at: random() })).sort((a, b) => a.at - b.at);
  return kinds.map(({ kind }, i) => ({ kind: isPhone ? ON_PHONE[i] : kind, moment: moments[i], pick: random() }));
}

/**
 * A hundred clicks, or a few more, at random moments after the first paint, four a load, over all variants: how many there
 * were, and those that were lost, in words.
 */
export async function measureLost({ browser, urls }) {
  const random = randomFrom(SEED);
  const lost = [];
  let clicks = 0;
  let loads = 0;
  const work = async () => {
    while (clicks < CLICKS && loads < CLICKS) {
      const { path, size } = EVERY_VARIANT[loads++ % EVERY_VARIANT.length];
      const of = await lostIn({ browser, url: urls.app + path, size, clicks: clicksOf(random, size.width < 600) });
      clicks += of.hits;
      lost.push(...of.lost);
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return { clicks, lost };
}
