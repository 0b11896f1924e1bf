import { expect, it } from 'vitest';
import { framable, isFramed, pageFor, startOf } from './answers';

it.each([
  ['/', '/index.html'],
  ['/somewhere', '/index.html'],
  ['/ru', '/ru/index.html'],
  ['/ru/somewhere/', '/ru/index.html'],
  ['/view/map/ru/', '/ru/index.html'],
  ['/view/old/index.html', '/index.html'],
  ['/rural', '/index.html'],
  ['/files/map.en.png', null],
  ['/api/claims.csv', null],
])('of %s the page is %s', (path, page) => {
  expect(pageFor(path)).toBe(page);
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
