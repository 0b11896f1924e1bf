import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { put, real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { CODES } from '../../domain/codeFixtures';
import { pathOfClaim, pathOfView } from '../../files/api/paths';
import { readClaims } from '../../files/data/readClaims';
import { wireClaim } from '../../files/data/toWire';
import { METADATA_KEY } from '../../files/image/metadata';
import { createText } from '../../i18n/createText';
import { plain } from '../../i18n/fixtures';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { textOf } from '../../lib/png';
import { exportViews } from '../../state/exportView';
import { addressFiles, pictureFiles } from './addressFiles';

const SITE = 'https://example.org/five/';
const { dataset } = parseDataset(real);
const files = await addressFiles(dataset, { en: createText('en', en), ru: createText('ru', ru) }, SITE);
const fileAt = (path: string) => files[path] ?? `no ${path}`;
const VIEWS = exportViews(CODES.topics.list);

describe('the file of a statement', () => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(fileAt('api/claim.schema.json')));

  it('is there for every statement, and is what the schema says, by another validator', () => {
    for (const claim of dataset.claims) {
      const file: unknown = JSON.parse(fileAt(pathOfClaim(claim)));
      validate(file);
      expect(validate.errors, claim.id).toBeNull();
      expect(file).toMatchObject({
        ...wireClaim(claim),
        $schema: `${SITE}api/claim.schema.json`,
        address: `${SITE}?claim=${claim.id}`,
        dataVersion: dataset.version,
      });
    }
  });

  it.each([
    ['quantity.bound', 'roughly'],
    ['quantity', {}],
    ['quantity.amount', '28'],
    ['period.kind', 'fortnight'],
    ['said.on', undefined],
    ['appearances', []],
    ['refArea', 1],
    ['words.ru', undefined],
    ['address', 'javascript:alert(1)'],
  ])('is refused with another %s', (path, value) => {
    const [claim] = dataset.claims;
    const file: unknown = JSON.parse(fileAt(claim ? pathOfClaim(claim) : ''));
    expect(validate(put(file, path.split('.'), value))).toBe(false);
  });

  it('tells what its parts are', () => {
    const { properties, $id } = JSON.parse(fileAt('api/claim.schema.json'));
    expect($id).toBe(`${SITE}api/claim.schema.json`);
    for (const [name, { description }] of Object.entries<{ readonly description?: string }>(properties))
      if (name !== '$schema') expect(description, name).toMatch(/\w{3}/);
  });
});

describe('the files of views', () => {
  it('are a table and a JSON of each in both languages, and all statements as a table', () => {
    const all = dataset.claims.map((claim) => wireClaim(claim));
    expect(readClaims(fileAt('api/claims.csv'))).toEqual(all);
    for (const view of VIEWS)
      for (const lang of ['en', 'ru'] as const) {
        const { dataset: back, issues } = parseDataset(JSON.parse(fileAt(pathOfView(view, lang, 'json'))));
        expect(issues, view).toEqual([]);
        expect(back.claims.length, view).toBeGreaterThan(0);
        expect(readClaims(fileAt(pathOfView(view, lang, 'csv'))).length).toBeGreaterThan(0);
      }
    const companies = readClaims(fileAt('files/chart-companies.en.csv'));
    expect(companies.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining([...companies]));
  });

  it('are pictures too, of the data of today', () => {
    const pictures = pictureFiles(dataset);
    expect(pictures).toHaveLength(VIEWS.length * 4);
    for (const path of pictures) {
      const picture = readFileSync(`public/${path}`);
      const words = path.endsWith('.png') ? textOf(picture, METADATA_KEY) : picture.toString('utf8');
      expect(words, `${path}, made by: node e2e/support/previews.mjs`).toContain(dataset.version);
    }
  });
});

describe.each(['feed.xml', 'ru/feed.xml'])('the feed at %s', (path) => {
  const xml = fileAt(path);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'entry' || name === 'link',
  });
  const { feed } = parser.parse(xml);

  it('is well formed, and has all that Atom wants', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
    for (const part of [feed, ...feed.entry])
      for (const name of ['id', 'title', 'updated', 'author']) expect(part[name], name).toBeTruthy();
    expect(feed.link.find(({ rel }: { readonly rel: string }) => rel === 'self').href).toBe(`${SITE}${path}`);
    for (const { id, published, updated } of feed.entry) {
      expect(new URL(id).href).toBe(id);
      for (const day of [published, updated]) expect(new Date(day).toISOString()).toBe(day.replace('Z', '.000Z'));
    }
  });

  it('has every statement once, the newest first, with figure, quote, speaker and the way to it', () => {
    const ids = feed.entry.map(({ id }: { readonly id: string }) => new URL(id).searchParams.get('claim'));
    expect(ids.toSorted()).toEqual(dataset.claims.map(({ id }) => id).toSorted());
    const days = feed.entry.map(({ published }: { readonly published: string }) => published);
    expect(days).toEqual(days.toSorted().toReversed());
    const found = feed.entry[ids.indexOf('turnover-kz-2024-tokayev')];
    const words = plain(JSON.stringify(found));
    expect(words).toContain('28 млрд долларов');
    expect(words).toContain(path === 'feed.xml' ? '$28bn' : '28 млрд');
    expect(words).toContain(path === 'feed.xml' ? 'Tokayev' : 'Токаев');
    expect(words).toContain('newscentralasia.net');
    expect(found.content['#text']).toContain('<blockquote');
  });
});
