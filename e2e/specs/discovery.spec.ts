import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { CODES } from '../../src/domain/codeFixtures';
import { readCsv } from '../../src/files/data/csv';
import { METADATA_KEY } from '../../src/files/image/metadata';
import { textOf } from '../../src/lib/png';
import { exportViews } from '../../src/state/exportView';
import { claimIds, dataset } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';

const EXPORT_VIEWS = exportViews(CODES.topics.list);

const PREVIEWS = new URL('../../public/previews/', import.meta.url);
const made = existsSync(PREVIEWS) ? readdirSync(PREVIEWS) : [];

/** The head of a page as a crawler reads it, which runs no scripts. */
async function crawled(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const content = (name: string) =>
    new RegExp(`<meta\\s+(?:name|property)="${name}"\\s+content="([^"]*)"`).exec(html)?.[1] ?? '';
  return {
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '',
    description: content('description'),
    image: content('og:image'),
    shared: content('og:title'),
    languages: Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, to]) => [lang, to]),
    ),
    jsonLd: JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null'),
  };
}

test('the whole carries title, description, preview and a dataset', async ({ request }) => {
  const { title, canonical, description, image, shared, jsonLd } = await crawled(request, '/');
  expect([title, shared]).toEqual(['Five Republics', 'Five Republics']);
  expect(description.length).toBeGreaterThan(50);
  expect(image).toBe(`${canonical}previews/timeline-en.png`);
  const temporalCoverage = expect.stringMatching(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
  expect(jsonLd).toMatchObject({ '@type': 'Dataset', version: dataset.version, temporalCoverage });
  expect(jsonLd.license).toContain('creativecommons.org');
  expect(jsonLd.variableMeasured.length).toBe(new Set(dataset.claims.map(({ indicator }) => indicator)).size);
  for (const { contentUrl } of jsonLd.distribution) {
    const file = await request.get(contentUrl.replace(canonical, '/'));
    if (contentUrl.endsWith('.csv')) {
      expect(
        readCsv(await file.text())
          .map((row) => row.get('id'))
          .sort(),
        contentUrl,
      ).toEqual([...claimIds].sort());
      continue;
    }
    const rows: unknown = await file.json();
    // The code lists are one object with a list for each kind of code; everything else is a list of rows.
    const lists = contentUrl.endsWith('/codelists.json') ? Object.values(Object(rows)) : [rows];
    expect(lists.length, contentUrl).toBeGreaterThan(0);
    for (const list of lists) expect(Array.isArray(list) && list.length > 0, contentUrl).toBe(true);
  }
});

test('the whole is there in Russian, and each of the two names the other', async ({ request }) => {
  const whole = await crawled(request, '/');
  const russian = await crawled(request, '/ru/');
  expect([russian.title, russian.shared]).toEqual(['Пять республик', 'Пять республик']);
  expect(russian.canonical).toBe(`${whole.canonical}ru/`);
  expect(russian.description).toMatch(/[а-я]{4}/);
  expect(russian.image).toBe(`${whole.canonical}previews/timeline-ru.png`);
  const languages = { en: whole.canonical, ru: russian.canonical, 'x-default': whole.canonical };
  expect([whole.languages, russian.languages]).toEqual([languages, languages]);
});

test('every view has a page of its own, in both languages, with the way on to the app', async ({ page, request }) => {
  const whole = await crawled(request, '/');
  const titles = new Set<string>();
  for (const view of EXPORT_VIEWS) {
    for (const path of [`view/${view}/`, `view/${view}/ru/`]) {
      const { title, canonical, description, image, jsonLd } = await crawled(request, `/${path}`);
      titles.add(title);
      expect(canonical).toBe(whole.canonical + path);
      expect(description.length).toBeGreaterThan(50);
      expect(image).toBe(`${whole.canonical}previews/${view}-${path.endsWith('/ru/') ? 'ru' : 'en'}.png`);
      expect(jsonLd).toEqual(whole.jsonLd);
    }
  }
  expect(titles.size).toBe(2 * EXPORT_VIEWS.length);
  await page.goto('/view/coverage/ru/');
  await expect(page).toHaveURL('/ru/?tab=coverage');
  await expect(page).toHaveTitle('Охват · Пять республик');
  expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/^Охват\. Официальные лица/);
});

test('the map of the site names the whole, the views, every claim, and files that are there', async ({ request }) => {
  const { canonical } = await crawled(request, '/');
  const xml = await (await request.get('/sitemap.xml')).text();
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const files = addresses.filter((address) => /\/(files|api)\/|feed\.xml$/.test(address ?? ''));
  expect(addresses.length - files.length).toBe(2 + 2 * EXPORT_VIEWS.length + claimIds.length);
  for (const address of files) {
    const { pathname } = new URL(address ?? '');
    expect((await request.head(pathname)).status(), pathname).toBe(200);
  }
  for (const id of claimIds) expect(files).toContain(`${canonical}api/claims/${id}.json`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const path of ['', 'ru/']) expect(addresses).toContain(canonical + path);
  for (const view of EXPORT_VIEWS) expect(addresses).toContain(`${canonical}view/${view}/ru/`);
  for (const id of claimIds) expect(addresses).toContain(`${canonical}?claim=${id}`);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${canonical}sitemap.xml`);
});

test('every preview is there, and shows the data of today', async () => {
  const wanted = EXPORT_VIEWS.flatMap((view) => ['en', 'ru'].map((lang) => `${view}-${lang}.png`));
  expect(made.toSorted(), 'made by: node e2e/support/previews.mjs').toEqual(wanted.toSorted());
  for (const name of made) {
    const png = readFileSync(new URL(name, PREVIEWS));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(textOf(png, METADATA_KEY), name).toContain(dataset.version);
  }
});
