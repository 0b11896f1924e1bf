import { describe, expect, it } from 'vitest';
import { areaId, claim, dataset, filter } from '../domain/fixtures';
import type { DerivedChoices } from './derived';
import { chartOrder, emptyLast, leadTopic } from './leadTopic';

const EVERYTHING: DerivedChoices = { ...filter(), derived: true, aside: [] };

const data = dataset([
  claim('CA5 turnover 2024 > 50 bn USD'),
  claim('KZ investment 2024 > 4 bn USD'),
  claim('UZ investment 2024 > 1 bn USD'),
]);

describe('the chart in the large place', () => {
  it('is the first where nothing is chosen', () => {
    expect(leadTopic(data, EVERYTHING)).toBe('turnover');
  });

  it('is the chosen topic’s', () => {
    expect(leadTopic(data, { ...EVERYTHING, topics: ['investment'] })).toBe('investment');
    expect(leadTopic(data, { ...EVERYTHING, topics: ['people'] })).toBe('people');
  });

  it('is the first of which a filter leaves something', () => {
    expect(leadTopic(data, { ...EVERYTHING, places: [areaId('UZ')], derived: false })).toBe('investment');
    expect(leadTopic(data, { ...EVERYTHING, q: 'zzzz' })).toBe('turnover');
  });
});

it('lets the leading chart and the first change places', () => {
  expect(chartOrder(['turnover', 'investment', 'companies'], 'companies')).toEqual([
    'companies',
    'investment',
    'turnover',
  ]);
  expect(chartOrder(['turnover', 'investment'], 'turnover')).toEqual(['turnover', 'investment']);
  expect(chartOrder(['turnover'], 'people')).toEqual(['turnover']);
});

it('puts what the filter leaves nothing of after all others, each in its order', () => {
  const topics = ['people', 'turnover', 'companies', 'investment'];
  expect(emptyLast(data, EVERYTHING, topics)).toEqual(['turnover', 'investment', 'people', 'companies']);
  const uz = { ...EVERYTHING, places: [areaId('UZ')], derived: false };
  expect(emptyLast(data, uz, topics)).toEqual(['investment', 'people', 'turnover', 'companies']);
});
