import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEarly } from './earlyEvidence';

const FACTS = { at: '/assets/evidence-1/en/', grip: 'Larger' };

/** Requests that a test answers. */
const requests: { address: string; answer: (html: string) => void }[] = [];
class Request {
  onload = () => {};
  onloadend = () => {};
  response: Document | null = null;
  overrideMimeType() {}
  open(_: string, address: string) {
    const answer = (html: string) => {
      this.response = new DOMParser().parseFromString(html, 'text/html');
      this.onload();
      this.onloadend();
    };
    requests.push({ address, answer });
  }
  send() {}
}

const evidence = (id: string) =>
  `<section class="evidence" data-view="evidence" data-evidence="${id}" aria-label="Evidence" tabindex="0">
    <div class="ev-nav"><button>Back</button><button>Close</button></div>
    <button data-mark data-claim="c">other</button><a href="https://elsewhere.example/" target="_blank">there</a></section>`;

const PAGE = `<div id="root"><main>
  <i data-mark data-claim="a"></i><i data-mark data-claim="a"></i><i data-mark data-claim="b"></i>
  <i data-mark data-event="e" class="tl-event"></i><i data-mark data-claim="faded" data-ghost></i><i data-mark data-claim="a'b"></i>
  <button value="KZ"></button></main>
  <aside class="page-evidence"><section class="evidence" data-view="evidence">how it works</section></aside></div>`;

/** The page as it is drawn ahead, with room for evidence beside the charts or without. */
function at(search: string, { beside = true, boot = '', asked = '' } = {}) {
  history.replaceState(null, '', `/${search}`);
  if (boot) Object.assign(document.documentElement.dataset, { boot, asked });
  document.body.innerHTML = PAGE;
  const aside = find('.page-evidence');
  aside.checkVisibility = () => beside;
  openEarly(FACTS);
}
function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
/** True where the page takes what is meant on itself. */
const mean = (selector: string) =>
  !dispatchEvent(new CustomEvent('early', { detail: find(selector), cancelable: true }));
const answer = (id: string, html = evidence(id)) =>
  requests.findLast(({ address }) => address === `${FACTS.at}${id}.txt`)?.answer(html);
const shown = () => [...document.querySelectorAll<HTMLElement>('.evidence')].map((one) => one.dataset.evidence ?? null);
const lit = () =>
  [...document.querySelectorAll<HTMLElement>('[data-lit="selected"][aria-current="true"]')].map(
    ({ dataset }) => dataset.claim,
  );
const address = () => `${location.pathname}${location.search}`;

beforeEach(() => {
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', vi.fn());
});
afterEach(() => {
  dispatchEvent(new Event('alive'));
  document.body.replaceChildren();
  delete document.documentElement.dataset.boot;
  delete document.documentElement.dataset.asked;
  requests.length = 0;
  history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

describe('a mark that is activated before the scripts are there', () => {
  it('is lit at once, in one step of the history, and its evidence takes the place beside the charts', () => {
    at('');
    const steps = history.length;
    expect(mean('[data-claim="a"]')).toBe(true);
    expect([lit(), address(), history.length - steps, shown()]).toEqual([['a', 'a'], '/?claim=a', 1, [null]]);
    const opened = vi.fn();
    addEventListener('opened', opened, { once: true });
    const opening = () => document.documentElement.dataset.opening;
    expect(opening()).toBe('');
    answer('a');
    expect([opening(), opened.mock.calls.length]).toEqual([undefined, 1]);
    expect(shown()).toEqual(['a']);
    expect(mean('[data-claim="a"]')).toBe(true);
    expect([address(), history.length - steps, requests.length]).toEqual(['/?claim=a', 1, 1]);
  });

  it('gives way to the next one, and to the introduction when it is closed, by its button or by going back', () => {
    at('');
    mean('[data-claim="a"]');
    mean('[data-event="e"]');
    answer('e');
    answer('a');
    expect([shown(), address()]).toEqual([['e'], '/?claim=e']);
    expect(mean('.ev-nav > :last-child')).toBe(true);
    expect([shown(), lit(), address()]).toEqual([[null], [], '/']);
    expect(find('.evidence').textContent).toBe('how it works');
    history.replaceState(null, '', '/?claim=b');
    dispatchEvent(new PopStateEvent('popstate'));
    answer('b');
    expect([shown(), lit()]).toEqual([['b'], ['b']]);
  });

  it('leads on from within, and keeps the focus there', () => {
    at('');
    mean('[data-claim="a"]');
    answer('a');
    find('[data-claim="c"]').focus();
    expect(mean('.evidence [data-claim="c"]')).toBe(true);
    answer('c');
    expect(document.activeElement).toBe(find('[data-evidence="c"]'));
  });

  it('has the address that the app would write', () => {
    for (const [before, after] of [
      ['?place=KZ&time=2024', '/?place=KZ&time=2024&claim=a'],
      ['?place=KZ&theme=dark', '/?place=KZ&claim=a&theme=dark'],
      ['?claim=b&theme=dark', '/?claim=a&theme=dark'],
    ] as const) {
      at(before);
      mean('[data-claim="a"]');
      expect(address()).toBe(after);
      dispatchEvent(new Event('alive'));
    }
  });

  it('is left to the app where it is no mark of the first picture, or faded, or no name for a file', () => {
    at('');
    for (const other of ['[value="KZ"]', '[data-ghost]', '[data-claim*="\'"]']) expect(mean(other), other).toBe(false);
    expect([requests, address()]).toEqual([[], '/']);
  });

  it('is left to the app on every other page than the first picture', () => {
    for (const page of [
      { boot: 'tab' },
      { boot: 'other' },
      { boot: 'embed' },
      { boot: 'frame', asked: 'place other' },
    ]) {
      at('', page);
      expect(mean('[data-claim="a"]'), JSON.stringify(page)).toBe(false);
    }
  });

  it('stays as it is where its evidence does not come, or is another page', () => {
    at('');
    mean('[data-claim="a"]');
    answer('a', '<h1>Not found</h1>');
    answer('a', evidence('b'));
    expect([shown(), lit(), address()]).toEqual([[null], ['a', 'a'], '/?claim=a']);
  });

  it('is left to the app once that is alive, and what comes late does not stand in its way', () => {
    at('');
    mean('[data-claim="a"]');
    dispatchEvent(new Event('alive'));
    answer('a');
    expect([shown(), mean('[data-claim="b"]')]).toEqual([[null], false]);
  });

  it('is asked for when the page is ready, if it was activated before', () => {
    const ready = vi.fn();
    addEventListener('early-ready', ready, { once: true });
    at('');
    expect(ready).toHaveBeenCalledOnce();
  });
});

describe('an address that asks for a statement', () => {
  it('has its evidence at once, unless it filters as well', () => {
    at('?claim=a', { boot: 'frame', asked: 'claim' });
    answer('a');
    expect([shown(), lit()]).toEqual([['a'], ['a', 'a']]);
    dispatchEvent(new Event('alive'));
    at('?place=UZ&claim=b', { boot: 'frame', asked: 'place claim' });
    expect([requests.length, shown()]).toEqual([1, [null]]);
  });
});

describe('where there is no room beside the charts', () => {
  const open = () => {
    at('', { beside: false });
    mean('[data-claim="a"]');
    answer('a');
  };
  const sheets = () => document.querySelectorAll('.sheet').length;

  it('evidence comes in a sheet, which closes by its button and by Escape', () => {
    open();
    expect(find('.sheet').contains(find('[data-evidence="a"]'))).toBe(true);
    expect(find('.sheet-grip').ariaLabel ?? find('.sheet-grip').getAttribute('aria-label')).toBe('Larger');
    find('.sheet .ev-nav > :last-child').click();
    expect([sheets(), address()]).toEqual([0, '/']);
    mean('[data-claim="b"]');
    answer('b');
    find('.sheet').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect([sheets(), address()]).toEqual([0, '/']);
  });

  it('is replaced by the sheet of the app, which gets its place, its focus and what was clicked in it', () => {
    open();
    const there = new MouseEvent('click', { bubbles: true, cancelable: true });
    find('.sheet a').dispatchEvent(there);
    expect(there.defaultPrevented, 'a window of its own opens by itself').toBe(false);
    find('.sheet .ev-nav button').click();
    dispatchEvent(new Event('alive'));
    find('.sheet .ev-nav > :last-child').click();
    find('.sheet .ev-nav > :last-child').focus();
    find('.sheet-body').scrollTop = 40;
    expect([sheets(), address()], 'from now on the app closes it').toEqual([1, '/?claim=a']);
    const next = document.createElement('div');
    next.className = 'sheet';
    next.innerHTML = `<button></button><div class="sheet-body">${evidence('a')}</div>`;
    document.body.append(next);
    const clicked: (string | null)[] = [];
    next.addEventListener('click', ({ target }) => clicked.push(target instanceof Element ? target.textContent : null));
    dispatchEvent(new Event('sheet-there'));
    expect([sheets(), find('.sheet-body').scrollTop, clicked]).toEqual([1, 40, ['Back', 'Close']]);
    expect(document.activeElement?.textContent).toBe('Close');
  });
});

it('is written into the page as it is: it needs nothing from outside, and holds no comment', () => {
  const code = String(openEarly);
  expect(code).not.toMatch(/(^|[^:])\/\/|\/\*/);
  document.body.innerHTML = PAGE;
  new Function('facts', `(${code})(facts)`)(FACTS);
  expect(mean('[data-claim="b"]')).toBe(true);
});
