import type { Page } from '@playwright/test';
import { randomFrom } from '../bench/random.mjs';
import { openEveryPart } from '../fixtures/everyPart';
import { type Heap, weigh } from '../fixtures/heap';
import { settled } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';

/** `MONKEY=3000 MONKEY_SEED=7` plays more, and other games. */
const ACTIONS = Number(process.env.MONKEY ?? 50);
const SEED = Number(process.env.MONKEY_SEED ?? 1);
/** After so many the address is opened once more, beside the page. */
const ROUND = 50;
/** Fewer actions say nothing of memory. */
const LONG = 1000;
const IS_LONG = ACTIONS >= LONG;

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  'Escape',
  'Home',
  'End',
  'PageUp',
  '/',
  'Tab',
];
const WORDS = ['Lavrov', 'транзит', '2024', 'more than 50', 'constructor', '<b>', 'zebra', ''];

/** Does one thing to something that can be seen, chosen by three numbers from 0 up to 1; tells what. */
const act = (page: Page, [which, how, what]: readonly [number, number, number]): Promise<string> =>
  page.evaluate(
    ({ which, how, what, keys, words }) => {
      const scope = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document;
      const all =
        'button, a[href], input, select, summary, [role="button"], [role="slider"], [role="option"], [data-mark]';
      const isElsewhere = (one: Element) =>
        one instanceof HTMLAnchorElement &&
        (one.target === '_blank' ||
          one.download !== '' ||
          one.origin !== location.origin ||
          one.pathname !== location.pathname);
      const seen = [...scope.querySelectorAll<HTMLElement | SVGElement>(all)].filter(
        (one) => !isElsewhere(one) && one.getClientRects().length > 0 && !one.matches('[type="file"], :disabled'),
      );
      const one = seen[Math.floor(which * seen.length)];
      if (!one) return 'nothing';
      const name = `${one.localName} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`.slice(0, 60);
      one.focus();
      if (one instanceof HTMLInputElement && /text|search/.test(one.type) && how < 0.8) {
        const word = words[Math.floor(what * words.length)] ?? '';
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(one, word);
        one.dispatchEvent(new Event('input', { bubbles: true }));
        return `${name}: types ${word}`;
      }
      if (how < 0.7) {
        one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
        return `${name}: click`;
      }
      if (how < 0.8) {
        one.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
        return `${name}: hover`;
      }
      const key = keys[Math.floor(what * keys.length)] ?? '';
      one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, shiftKey: how > 0.95 }));
      return `${name}: ${key}`;
    },
    { which, how, what, keys: KEYS, words: WORDS },
  );

/** What the address has to bring back. */
async function view(page: Page) {
  const { title, heading, lang, evidence, document, sorted, marks } = await settled(page);
  return { title, heading, lang, evidence, document, sorted, marks };
}

/**
 * What is in use at the view that the game began with, come to from another one each time: how much of a view has been turned
 * to and drawn again since it was opened, half a megabyte, says nothing of what is not let go of.
 */
async function held(page: Page, path: string): Promise<Heap> {
  const { pathname, search } = new URL(page.url());
  await go(page, `${path}?tab=coverage`);
  await go(page, path);
  const heap = await weigh(page);
  await go(page, `${pathname}${search}`);
  return heap;
}

/** What is folded in the evidence comes back folded: what is looked up for a moment is not in the address. */
function foldEvidence(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.ev-fold[open]')) fold.open = false;
  });
}

/** Goes back or on to a view of the same page. */
async function go(page: Page, to: string): Promise<void> {
  await page.evaluate((to) => {
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, to);
  await view(page);
}

for (const path of ['/', '/ru/'] as const)
  test(`whatever is done at ${path}, the page is quiet, and its address brings it back`, async ({
    page,
    context,
    browser,
    guard,
  }) => {
    test.setTimeout(60_000 + ACTIONS * 1000);
    // What a clipboard, a printer or a browser without a hand refuses is told on the page.
    guard.allowConsole(/clipboard|NotAllowedError/i);
    await context.addInitScript(() => {
      window.print = () => {};
    });
    const random = randomFrom(SEED);
    const done: string[] = [];
    let early: Heap | null = null;
    // What a part is made of stays when it has been opened, and tells nothing: first all are.
    if (IS_LONG) await openEveryPart(page, path);
    else await page.goto(path);
    await view(page);
    for (let number = 1; number <= ACTIONS; number += 1) {
      done.push(await act(page, [random(), random(), random()]));
      if (number % ROUND !== 0) continue;
      // What lies over the page is not in the address; what is still being fetched would come after it has been closed.
      await view(page);
      for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape');
      await foldEvidence(page);
      if (IS_LONG && number === 2 * ROUND) early = await held(page, path);
      if (number === ACTIONS && early) {
        const late = await held(page, path);
        const told = ({ data, code, nodes }: Heap) =>
          `${data.toFixed(1)} MB and ${code.toFixed(1)} MB of code, ${nodes} nodes`;
        console.log(`${path}: ${ACTIONS} actions, seed ${SEED}: ${told(early)}, then ${told(late)}`);
        expect(late.data).toBeLessThan(early.data * 1.1);
      }
      const before = await view(page);
      // In a context of its own, so that nothing of it is weighed with the page.
      const beside = await browser.newContext({ storageState: await context.storageState({ indexedDB: true }) });
      const unwatch = guard.watch(beside);
      const again = await beside.newPage();
      await again.goto(page.url());
      // Nothing of what was fetched before is there: a part of the evidence may come a while after the rest.
      await expect(async () =>
        expect(await view(again), `${number}: ${page.url()}\n${done.slice(-ROUND).join('\n')}`).toEqual(before),
      ).toPass({ timeout: 20_000 });
      await beside.close();
      unwatch();
      expect(guard.faults(), done.slice(-ROUND).join('\n')).toEqual([]);
    }
  });
