import { existsSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { TEXTS } from '../../i18n/fixtures';
import { manifestPath, webManifest } from './webManifest';

const manifest = v.object({
  id: v.string(),
  name: v.string(),
  lang: v.string(),
  start_url: v.string(),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), type: v.string(), purpose: v.optional(v.string()) })),
  shortcuts: v.array(v.object({ name: v.string(), url: v.string() })),
  file_handlers: v.array(v.object({ action: v.string(), accept: v.record(v.string(), v.array(v.string())) })),
  share_target: v.object({
    action: v.string(),
    params: v.object({
      title: v.string(),
      text: v.string(),
      url: v.string(),
      files: v.array(v.object({ accept: v.array(v.string()) })),
    }),
  }),
});
const read = (lang: 'en' | 'ru') =>
  v.parse(manifest, TEXTS.filter((text) => text.lang === lang).map((text) => webManifest(text))[0]);

it('is one app in both languages, which begins in its own', () => {
  expect([manifestPath('en'), manifestPath('ru')]).toEqual(['manifest.webmanifest', 'ru/manifest.webmanifest']);
  expect(read('en')).toMatchObject({ id: '/', name: 'Five Republics', lang: 'en', start_url: '/' });
  expect(read('ru')).toMatchObject({ id: '/', name: 'Пять республик', lang: 'ru', start_url: '/ru/' });
  expect(read('ru').shortcuts).toMatchObject([
    { name: 'Таблица', url: '/ru/?tab=table' },
    { name: 'Источники', url: '/ru/?tab=sources' },
    { name: 'Охват', url: '/ru/?tab=coverage' },
  ]);
});

it('has icons that are there, in the sizes that it tells, one of them for masks', () => {
  const { icons } = read('en');
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes, type } of icons) {
    const file = new URL(`../../../public${src}`, import.meta.url);
    expect(existsSync(file), src).toBe(true);
    if (type !== 'image/png') continue;
    const { width, height } = PNG.sync.read(readFileSync(file));
    expect(`${width}x${height}`).toBe(sizes);
  }
});

it('takes files of the kinds that the page opens when they are dropped on it', () => {
  const { file_handlers: handlers, share_target: share } = read('ru');
  expect(handlers).toMatchObject([{ action: '/ru/' }]);
  expect(Object.values(handlers[0]?.accept ?? {}).flat()).toEqual([
    ...['.json', '.zip', '.png', '.svg', '.pdf'],
    ...['.txt', '.md', '.html', '.htm', '.docx', '.eml'],
  ]);
  expect(share.action).toBe('/ru/share');
  expect(share.params.files[0]?.accept).toEqual(
    expect.arrayContaining(['.zip', 'application/json', '.eml', '.docx', 'text/html', 'text/plain']),
  );
});

it('names nothing outside the folder that the site lies in', () => {
  for (const text of TEXTS) {
    const addresses = JSON.stringify(webManifest(text, '/five/')).match(/"\/[^"]*"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('"/five/'))).toEqual([]);
  }
});
