import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { CODES } from '../../domain/codeFixtures';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { exportViews } from '../../state/exportView';
import { datasetJsonLd } from './jsonLd';
import { sitemapXml, viewHtml, wholeTags } from './pages';
import { viewPages } from './views';

const EXPORT_VIEWS = exportViews(CODES.topics.list);

const SITE = 'https://example.org/five/';
const { dataset } = parseDataset(real);
const text = createText('en', en);
const pages = viewPages(dataset, [text, createText('ru', ru)]);
const words = {
  title: 'T',
  description: 'D',
  created: '2026-11-22T00:00:00Z',
  resources: [{ path: 'claims.json', title: 'Claims' }],
};
const jsonLd = datasetJsonLd(SITE, text, dataset, words);

describe('the pages of views', () => {
  it('are one for each view and language, and know each other', () => {
    expect(pages).toHaveLength(EXPORT_VIEWS.length * 2);
    for (const { others, lang, path } of pages) expect(others[lang]).toBe(path);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  it('lead to where the app shows the view', () => {
    const targets = new Map(pages.map(({ path, target }) => [path, target]));
    expect(targets.get('view/timeline/')).toBe('');
    expect(targets.get('view/chart-turnover/')).toBe('');
    expect(targets.get('view/chart-people/')).toBe('?chart=people');
    expect(targets.get('view/coverage/ru/')).toBe('ru/?tab=coverage');
  });

  it('go up to the page from as deep as they lie', () => {
    const page = pages.find(({ path }) => path === 'view/coverage/ru/');
    const html = page ? viewHtml(SITE, page, jsonLd) : '';
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('href="../../../ru/?tab=coverage"');
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${SITE}view/coverage/" />`);
  });
});

it('the page itself is told with its picture and as a dataset', () => {
  const tags = wholeTags({ site: SITE, base: '/five/' }, text, jsonLd);
  expect(tags).toContain(`<meta property="og:image" content="${SITE}previews/timeline-en.png" />`);
  expect(tags).toContain('href="/five/manifest.webmanifest"');
  const feed = '<link rel="alternate" type="application/atom+xml" title="Five Republics"';
  expect(tags).toContain(`${feed} href="${SITE}feed.xml" />`);
  expect(JSON.parse(/json">([^<]*)</.exec(tags)?.[1] ?? '')).toMatchObject({
    version: dataset.version,
    identifier: `${SITE}#dataset`,
    inLanguage: 'en',
    dateModified: '2026-11-22T00:00:00Z',
    isAccessibleForFree: true,
    keywords: expect.arrayContaining(['Turnover', 'Kazakhstan']),
    temporalCoverage: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
    variableMeasured: expect.arrayContaining(['Trade turnover with Russia']),
    distribution: [{ contentUrl: `${SITE}data/claims.json` }, { contentUrl: `${SITE}api/claims.csv` }],
  });
});

it('the map of the site names the whole, the views and every claim', () => {
  const found = [...sitemapXml(SITE, pages, dataset, ['feed.xml']).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address,
  );
  expect(found[0]).toBe(SITE);
  expect(found).toHaveLength(3 + pages.length + dataset.claims.length);
  expect(found).toContain(`${SITE}feed.xml`);
  for (const { id } of dataset.claims) expect(found).toContain(`${SITE}?claim=${id}`);
});
