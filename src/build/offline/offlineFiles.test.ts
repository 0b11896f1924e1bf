import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isKeptOffline, offlineFile } from './offlineFiles';

it.each([
  'index.html',
  'ru/index.html',
  'view/map/ru/index.html',
  'assets/first-BB37EYX8.js',
  'assets/sans400-ByyvypnR.ttf',
  'assets/pdf.worker.min-BB37EYX8.js',
  'data/claims.json',
  'data/versions/9ee4fbbee0a1779ace04/claims.json',
  'manifest.webmanifest',
  'icons/icon-192.png',
  'favicon.ico',
])('%s is kept, since a page asks for it', (path) => {
  expect(isKeptOffline(path)).toBe(true);
});

it.each([
  'sw.js',
  'index.html.br',
  'assets/first-BB37EYX8.js.gz',
  '.vite/manifest.json',
  'files/map.en.png',
  'api/claims.csv',
  'previews/map-en.png',
  'feed.xml',
  'robots.txt',
])('%s is not', (path) => {
  expect(isKeptOffline(path)).toBe(false);
});

it('an entry tells versions apart by the name or by the contents, and holds what these must be', () => {
  const content = new TextEncoder().encode('[]');
  const sha = createHash('sha256').update('[]');
  const integrity = `sha256-${sha.copy().digest('base64')}`;
  const revision = sha.digest('hex').slice(0, 16);
  expect(offlineFile('data/events.json', content)).toEqual({ url: '/data/events.json', revision, integrity });
  expect(offlineFile('assets/a-12345678.js', content, '/five/')).toEqual({
    url: '/five/assets/a-12345678.js',
    revision: null,
    integrity,
  });
});
