import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deferScripts } from './defer-scripts.ts';

const PAGE = `<html><head>
    <script type="module" crossorigin src="/assets/first.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/charts.js">
    <link rel="modulepreload" crossorigin hreflang="en" href="/assets/en.js">
    <link rel="modulepreload" crossorigin hreflang="ru" href="/assets/ru.js">
    <link rel="preload" as="fetch" crossorigin href="/data/claims.json">
    <link rel="preload" as="font" href="/assets/face.woff2">
  </head><body><div id="root">drawn</div></body></html>`;

function deferred(html = PAGE): string {
  const { transformIndexHtml: hook } = deferScripts();
  const handler: unknown = typeof hook === 'object' ? Reflect.get(hook, 'handler') : hook;
  if (typeof handler !== 'function') throw new Error('no handler');
  return String(handler(html));
}

describe('the page as it is written', () => {
  it('asks for no script and no data itself, and for its fonts as before', () => {
    const [, before = ''] = /<head>([\s\S]*?)<script>/.exec(deferred()) ?? [];
    expect(before).not.toContain('modulepreload');
    expect(before).not.toContain('/data/');
    expect(before).toContain('face.woff2');
  });

  it('has one script on one line, without comments, that nothing in it ends early', () => {
    const scripts = [...deferred().matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    const [, code = ''] = scripts[0] ?? [];
    expect(code).not.toContain('\n');
    expect(code).not.toMatch(/(^|[^:])\/\/|\/\*/);
    expect(() => new Function(code)).not.toThrow();
  });

  it('is refused without an entry', () => {
    expect(() => deferred('<head></head>')).toThrow('entry');
  });
});

describe('that script', () => {
  const asked = () =>
    [...document.head.querySelectorAll('link, script')].map(
      (tag) => tag.getAttribute('href') ?? tag.getAttribute('src'),
    );
  const run = () => {
    const [, code = ''] = /<script>([\s\S]*?)<\/script>/.exec(deferred()) ?? [];
    new Function(code)();
  };
  const entry = () => document.head.querySelector('script');
  const notice = () => document.querySelector('[role=alert]');

  beforeEach(() => {
    document.head.replaceChildren();
    document.body.innerHTML = '<div id="root">drawn</div>';
    for (const key of ['boot', 'asked', 'opening']) delete document.documentElement.dataset[key];
    vi.stubGlobal('location', new URL('https://five.example/'));
    vi.useFakeTimers();
  });
  afterEach(() => {
    // It has run: nothing that breaks later is its concern.
    entry()?.dispatchEvent(new Event('load'));
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const fetched = ['/assets/charts.js', '/assets/en.js', '/data/claims.json', '/assets/first.js'];

  it('fetches everything and runs it once the HTML is there and the first picture in it has been painted', () => {
    const isLoading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    run();
    vi.advanceTimersByTime(100);
    isLoading.mockRestore();
    dispatchEvent(new Event('DOMContentLoaded'));
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(asked()).toEqual([...fetched, '/assets/first.js']);
    expect(entry()).not.toBeNull();
  });

  it.each([
    ['that is filtered runs it after the first paint', 'place time', null],
    ['that no picture is of runs it at once', 'other q', '/assets/first.js'],
  ])('of an address %s', (_, asked, src) => {
    Object.assign(document.documentElement.dataset, { boot: 'frame', asked });
    run();
    expect(entry()?.getAttribute('src') ?? null).toBe(src);
    vi.advanceTimersByTime(100);
    expect(entry()).not.toBeNull();
  });

  it.each([
    ['has been shown', () => dispatchEvent(new Event('opened')), 100],
    ['has not come for a second', () => undefined, 1100],
  ])('waits until evidence that is being opened %s', (_, end, ms) => {
    document.documentElement.dataset.opening = '';
    run();
    vi.advanceTimersByTime(900);
    expect(asked()).toEqual([]);
    end();
    vi.advanceTimersByTime(ms);
    expect(asked()).toEqual([...fetched, '/assets/first.js']);
  });

  it('asks at once where a window is not seen', () => {
    const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    run();
    expect(entry()).not.toBeNull();
    isHidden.mockRestore();
  });

  it('asks at once where the address shows another picture, and for the words of its language', () => {
    vi.stubGlobal('location', new URL('https://five.example/?lang=ru&tab=table'));
    document.documentElement.dataset.boot = 'other';
    run();
    const [charts, , ...rest] = fetched;
    expect(asked()).toEqual([charts, '/assets/ru.js', ...rest, '/assets/first.js']);
  });

  it('says in both languages that the entry did not arrive, and leaves the picture that is right', () => {
    run();
    vi.advanceTimersByTime(100);
    expect(notice()).toBeNull();
    entry()?.dispatchEvent(new Event('error'));
    expect([...(notice()?.querySelectorAll('p') ?? [])].map(({ lang }) => lang)).toEqual(['en', 'ru']);
    expect(notice()?.querySelectorAll('button')).toHaveLength(2);
    expect(document.getElementById('root')?.textContent).toBe('drawn');
  });

  it('takes away the picture of another address', () => {
    document.documentElement.dataset.boot = 'other';
    run();
    entry()?.dispatchEvent(new Event('error'));
    expect(document.getElementById('root')?.textContent).toBe('');
    expect(document.documentElement.dataset.boot).toBeUndefined();
  });

  it('fetches in a frame what shows the picture of the view, and says so itself when that does not come', () => {
    vi.stubGlobal('location', new URL('https://five.example/?embed=map'));
    document.documentElement.dataset.boot = 'embed';
    run();
    entry()?.dispatchEvent(new Event('error'));
    const still = document.head.querySelector('script:not([type])');
    expect(still?.getAttribute('src')).toMatch(/^\/assets\/still-embed-[0-9a-f]{8}\.js$/);
    // A classic script without CORS, which a page of no origin may load.
    expect(still?.hasAttribute('crossorigin')).toBe(false);
    expect(notice()).toBeNull();
    still?.dispatchEvent(new Event('error'));
    expect(notice()).not.toBeNull();
  });

  it('is told that the data did not come', () => {
    document.documentElement.dataset.boot = 'other';
    run();
    expect(dispatchEvent(new Event('lost-start', { cancelable: true }))).toBe(false);
    expect(notice()).not.toBeNull();
  });

  it('tells a script of this page that fails from one of a stranger, until the entry has run', () => {
    document.documentElement.dataset.boot = 'other';
    run();
    dispatchEvent(new ErrorEvent('error', { filename: 'https://stranger.example/x.js' }));
    expect(notice()).toBeNull();
    entry()?.dispatchEvent(new Event('load'));
    dispatchEvent(new ErrorEvent('error', { filename: 'https://five.example/assets/charts.js' }));
    expect(notice()).toBeNull();
  });

  it('says so when what it has asked for breaks', () => {
    document.documentElement.dataset.boot = 'other';
    run();
    dispatchEvent(new ErrorEvent('error', { filename: 'https://five.example/assets/charts.js' }));
    expect(notice()).not.toBeNull();
  });
});
