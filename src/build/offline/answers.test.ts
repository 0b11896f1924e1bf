import { expect, it } from 'vitest';
import { framable, homeFor, isFramed, startOf } from './answers';

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
