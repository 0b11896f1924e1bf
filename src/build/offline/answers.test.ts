import { expect, it } from 'vitest';
import { framable, homeFor, isFramed, isShare, startOf } from './answers';

it.each([
  ['/', '/'],
  ['/somewhere', '/'],
  ['/ru', '/ru/'],
  ['/ru/somewhere/', '/ru/'],
  ['/view/map/ru/', '/ru/'],
  ['/view/old/index.html', '/'],
  ['/rural', '/'],
  ['/files/map.en.png', null],
  ['/api/claims.csv', null],
])('for %s stands %s', (path, home) => {
  expect(homeFor(path)).toBe(home);
});

it.each([
  ['/ru/five/', '/ru/five/'],
  ['/ru/five/somewhere', '/ru/five/'],
  ['/ru/five/view/map/ru/', '/ru/five/ru/'],
  ['/ru/five/api/claims.csv', null],
])('in a folder: for %s stands %s', (path, home) => {
  expect(homeFor(path, '/ru/five/')).toBe(home);
});

it('a framed view keeps its page and loses the headers that forbid to frame it', async () => {
  expect(isFramed(new URL('http://x/?embed=map&lang=ru'))).toBe(true);
  expect(isFramed(new URL('http://x/?place=KZ'))).toBe(false);
  const framed = framable(new Response('<p>', { headers: { 'X-Frame-Options': 'DENY' } }));
  expect([...framed.headers]).toEqual([['content-type', 'text/html; charset=utf-8']]);
  expect(await framed.text()).toBe('<p>');
});

it('a file that was shared leads to the start of its language', () => {
  expect(['/share', '/ru/share'].map(startOf)).toEqual(['/', '/ru/']);
});

it('only what was shared with the app of this folder is taken', () => {
  expect(
    ['/five/share', '/five/ru/share', '/share', '/five/x/share'].filter((path) => isShare(path, '/five/')),
  ).toEqual(['/five/share', '/five/ru/share']);
});
