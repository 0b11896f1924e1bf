import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { derivation } from '../../domain/derivationFixtures';
import type { Figure } from '../../domain/figure';
import { areas, type ClaimOptions, claim, dataset, event } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { derivedOf } from '../../selectors/derived';
import { DEFAULT_CHOICES } from '../../state/choices';
import { LICENCE } from '../licence';
import { addressIn, metadataOf } from './metadata';

const [en] = TEXTS;
if (!en) throw new Error('no words');
const site = { origin: 'https://five.example', pathname: '/' };
type Json = Readonly<Record<string, unknown>>;

const kz = (options: ClaimOptions = {}) =>
  claim('KZ turnover 2024 = 28 bn USD', {
    id: 'kz',
    quote: 'It [reached 28 billion], he said.',
    at: 100,
    said: '2025-10-09',
    ...options,
  });

function written(figures: readonly Figure[], of = dataset([kz()]), choices = DEFAULT_CHOICES, text = en): Json {
  if (!text) throw new Error('no words');
  return JSON.parse(
    metadataOf({ dataset: of, choices, text, figures, title: 'Trade turnover', sentence: 'One amount.', site }),
  );
}
const partOf = (json: Json): Json => {
  const { hasPart } = json;
  const [part] = Array.isArray(hasPart) ? hasPart : [];
  return part;
};
const claimed = (options: ClaimOptions = {}) => partOf(written([kz(options)], dataset([kz(options)])));

describe('what a picture says of itself', () => {
  it('is a dataset with its title, licence, language and the address that shows it again', () => {
    expect(written([kz()])).toMatchObject({
      '@type': 'Dataset',
      name: 'Trade turnover',
      description: 'One amount.',
      inLanguage: 'en',
      version: 'test',
      license: LICENCE.path,
    });
    const url = new URL(
      String(written([kz()], dataset([kz()]), { ...DEFAULT_CHOICES, places: areas('KZ'), claim: 'kz' }).url),
    );
    expect([url.searchParams.get('place'), url.searchParams.get('claim')]).toEqual(['KZ', null]);
  });

  it('holds each figure that is drawn, and no other', () => {
    expect(written([]).hasPart).toEqual([]);
    expect(partOf(written([kz()]))).toMatchObject({ '@type': 'Claim', identifier: 'kz' });
  });

  it('names a figure alike in every view and language, and opens it in this one', () => {
    const [plain, filtered] = [
      partOf(written([kz()])),
      partOf(written([kz()], dataset([kz()]), { ...DEFAULT_CHOICES, places: areas('KZ') }, TEXTS[1])),
    ];
    expect(filtered['@id']).toBe(plain['@id']);
    expect(filtered.url).not.toBe(plain.url);
  });

  it('quotes every place where it stands, with the words of the figure and where they begin', () => {
    const { appearance } = claimed({ source: ['first', 'second'] });
    expect(appearance).toMatchObject([
      {
        '@type': 'NewsArticle',
        identifier: 'first',
        text: 'It reached 28 billion, he said.',
        'oa:hasSelector': [{ 'oa:exact': 'reached 28 billion' }, { 'oa:start': 103, 'oa:end': 121 }],
      },
      { identifier: 'second' },
    ]);
  });

  it('says where they begin in characters, where some before them are two units of UTF-16', () => {
    const plain = dataset([kz()]);
    const passages = [
      { start: 0, end: 10, text: '🇰🇿 news 🚂' },
      { start: 98, end: 131, text: '🚂It reached 28 billion, he said.' },
    ];
    const sources = plain.sources.map((source) => ({ ...source, passages }));
    const sourceById = new Map(sources.map((source) => [source.id, source]));
    const { appearance } = partOf(written([kz()], { ...plain, sources, sourceById }));
    expect(appearance).toMatchObject([{ 'oa:hasSelector': [{}, { 'oa:start': 103 - 4, 'oa:end': 121 - 4 }] }]);
  });

  it('says whose a translation is, and of what', () => {
    const { appearance } = claimed({ translation: 'It reached 28 billion.', lang: 'en' });
    expect(appearance).toMatchObject([
      {
        workTranslation: {
          inLanguage: 'en',
          text: 'It reached 28 billion.',
          translator: { name: en.t('app.name') },
          translationOfWork: { identifier: 'source' },
        },
      },
    ]);
    expect(JSON.stringify(claimed().appearance)).not.toContain('translator');
  });

  it.each<[string, ClaimOptions, unknown]>([
    ['the day that is printed', { basis: 'printed' }, '2025-10-09'],
    ['a day to be inferred', { basis: 'inferred' }, '2025-10-09'],
    ['no day that is known from elsewhere', { basis: 'reported' }, undefined],
    ['no day that is only the latest possible', { saidBy: true }, undefined],
  ])('dates it by %s', (_, options, day) => {
    expect(claimed(options).dateCreated).toBe(day);
  });

  it('has the speaker as author, and none where nobody is named', () => {
    expect(claimed({ speaker: 'tokayev' }).author).toEqual({ '@type': 'Person', name: 'tokayev' });
    expect(claimed({ speaker: null }).author).toBeUndefined();
  });

  it('says of a derived figure by which formula, and whose arithmetic it is', () => {
    const five = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' });
    const of = dataset([kz(), five], [], [derivation('rest', ['subtract', 'five', 'kz'])]);
    const part = partOf(written(derivedOf(of).derived, of));
    expect(part).toMatchObject({ identifier: 'rest', description: '>50 − 28', creator: { name: en.t('app.name') } });
    expect(part.name).toContain('$22bn');
    expect(part.appearance).toBeUndefined();
  });
});

it('is told of where, when, what and from which documents, as searches for datasets ask', () => {
  const five = claim('CA5 companies as of 2025-09-19 ~ 24 thousand companies', { id: 'five', source: ['second'] });
  const of = dataset([kz(), five], [event('KZ summit 2025-10-09', { id: 'summit' })]);
  expect(written([kz({ source: ['first'] }), five], of)).toMatchObject({
    isAccessibleForFree: true,
    identifier: expect.stringContaining('https://five.example/'),
    temporalCoverage: '2024-01-01/2025-09-19',
    spatialCoverage: [
      { '@type': 'Place', identifier: 'KZ', name: 'Kazakhstan' },
      { '@type': 'Place', identifier: 'CA5', name: 'Central Asia' },
    ],
    variableMeasured: [
      { '@type': 'PropertyValue', name: 'Trade turnover with Russia', unitText: 'US dollars' },
      { '@type': 'PropertyValue', name: 'Companies with Russian capital', unitText: 'companies' },
    ],
    keywords: ['Turnover', 'Companies', 'Kazakhstan', 'Central Asia'],
    distribution: [
      { '@type': 'DataDownload', contentUrl: 'https://five.example/data/claims.json' },
      { contentUrl: 'https://five.example/api/claims.csv', encodingFormat: 'text/csv' },
    ],
  });
  const all = parseDataset(real).dataset;
  expect(written([], all).dateModified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const { isBasedOn } = written([five], of);
  expect(isBasedOn).toMatchObject([{ '@type': 'NewsArticle', identifier: 'second' }]);
  expect(written([], of)).toMatchObject({ spatialCoverage: [], isBasedOn: [], variableMeasured: [] });
  expect(written([], of).temporalCoverage).toBeUndefined();
});

it('has no person for what is none: a ministry and a meeting are organizations, the occasion an event', () => {
  const all = parseDataset(real).dataset;
  const { hasPart } = written(all.claims, all);
  const kinds = new Map<string, string>(
    (Array.isArray(hasPart) ? hasPart : []).flatMap(({ author }) => (author ? [[author.name, author['@type']]] : [])),
  );
  for (const { kind, name } of all.speakers)
    expect(kinds.get(name.en), name.en).toBe(kind === 'person' ? 'Person' : 'Organization');
  expect([...kinds].filter(([name]) => /talks|Organisers|Ministry/.test(name)).map(([, kind]) => kind)).toEqual([
    'Organization',
    'Organization',
    'Organization',
  ]);
  const [lavrov] = all.claims;
  const meeting = all.events.find(({ id }) => id === lavrov?.said.at);
  expect(partOf(written(all.claims, all)).recordedAt).toMatchObject({ '@type': 'Event', name: meeting?.name.en });
});

describe('the address in what a picture says', () => {
  it('is found again', () => {
    const text = JSON.stringify(written([kz()]));
    expect(addressIn(text)).toBe(written([kz()]).url);
  });

  it.each(['', 'null', '7', '[]', '{}', '{"url":7}', '{"url":"no address"}', '{"url":', '{"url":null}'])(
    'is none in %s',
    (text) => {
      expect(addressIn(text)).toBeNull();
    },
  );
});
