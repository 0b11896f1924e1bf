import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLES, type Article, FALSE_DRAFTS, type Measure, MUST, scoreOf } from './fixtures/scoreFixtures';
import { recogniseFile } from './recogniseFile';

const NAMES: readonly Measure[] = [
  'span',
  'amount',
  'amount, unit and bound',
  'period',
  'place',
  'indicator',
  'speaker',
];

/** The names of measures that are below what they must be. */
function missed(articles: readonly Article[]): readonly string[] {
  const { f1, falseDrafts } = scoreOf(articles, (article) => recogniseFile(article).candidates);
  const low = NAMES.filter((name) => f1[name] < MUST[name]).map((name) => `${name} ${f1[name].toFixed(3)}`);
  return falseDrafts > FALSE_DRAFTS ? [...low, `false drafts ${falseDrafts}`] : low;
}

describe.each(['ru', 'en'] as const)('figures in %s', (lang) => {
  it('are found as they are read', () => {
    const articles = ARTICLES.filter((article) => article.lang === lang);
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(missed(articles)).toEqual([]);
  });
});

it('finds fault where fields are wrong', () => {
  const article = ARTICLES[0];
  if (!article) throw new Error('no article');
  const { candidates } = recogniseFile(article);
  const spoilt = scoreOf([article], () =>
    candidates.map((candidate) => ({ ...candidate, period: null, refArea: 'TM', said: { by: 'никто' } })),
  );
  expect([spoilt.f1.period, spoilt.f1.place, spoilt.f1.speaker]).toEqual([0, 0, 0]);
  expect(scoreOf([article], () => candidates.slice(1)).f1.span).toBeLessThan(1);
  expect(scoreOf([article], () => [...candidates, ...candidates]).falseDrafts).toBe(candidates.length);
});

/** A figure of the collection, which leaves out other readings where there are none. */
type Sparse = Omit<Article['figures'][number], 'also'> & {
  readonly also?: Partial<Article['figures'][number]['also']>;
};
const withReadings = ({ also = {}, ...figure }: Sparse) => {
  const { period = [], said = [], indicator = [] } = also;
  return { ...figure, also: { period, said, indicator } };
};

// The collection lies beside the project where it is developed, and is no part of it.
const shared = new URL('../../../../shared/recognition/dev.json', import.meta.url);
describe.skipIf(!existsSync(shared))('the collection beside the project (skipped where it is absent)', () => {
  it.each(['ru', 'en'])('in %s', (lang) => {
    const articles: Article[] = JSON.parse(readFileSync(shared, 'utf8'));
    const read = articles
      .filter((article) => article.lang === lang)
      .map((article) => ({ ...article, figures: article.figures.map(withReadings) }));
    expect(missed(read)).toEqual([]);
  });
});
