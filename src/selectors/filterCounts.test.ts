import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { claimTopic } from '../domain/claim';
import { TOPICS } from '../domain/codeFixtures';
import { matches } from '../domain/filter';
import { AREAS, areaId, areas, claim, dataset as datasetOf, filter } from '../domain/fixtures';
import { memberCounts, placeCounts } from './filterCounts';

const dataset = datasetOf([
  claim('KZ turnover 2024 = 28 bn USD', { speaker: 'tokayev', source: ['one', 'two', 'one'] }),
  claim('KZ investment 2020..2024 > 4 bn USD', { speaker: 'tokayev', source: 'two' }),
  claim('UZ turnover 2024 = 10 bn USD', { speaker: 'putin', source: 'one' }),
]);
const topics = (change = {}) => memberCounts(dataset, filter(change), 'topics', (one) => [claimTopic(one)]);

describe('how many statements each choice would show', () => {
  it('counts by place', () => {
    expect([...placeCounts(dataset, filter())]).toEqual([
      ['KZ', 2],
      ['UZ', 1],
    ]);
  });

  it('takes the other filters as they are, and its own as if nothing were chosen', () => {
    expect(placeCounts(dataset, filter({ places: areas('UZ'), topics: ['turnover'] })).get(areaId('KZ'))).toBe(1);
    expect(topics({ topics: ['investment'], places: areas('KZ') }).get('turnover')).toBe(1);
  });

  it('has no entry for what would show nothing', () => {
    expect(topics({ places: areas('UZ') }).has('investment')).toBe(false);
  });

  it('counts a statement once that stands twice in one document', () => {
    const sources = memberCounts(dataset, filter(), 'sources', ({ appearances }) =>
      appearances.map(({ source }) => source),
    );
    expect([sources.get('one'), sources.get('two')]).toEqual([2, 2]);
  });

  it('says of the real package what a reader would be left with', () => {
    const { dataset: whole } = parseDataset(real);
    const chosen = filter({ topics: ['turnover', 'investment'] });
    for (const area of AREAS) {
      const left = whole.claims.filter((one) => matches(whole, one, { ...chosen, places: [area] }));
      expect(placeCounts(whole, chosen).get(area) ?? 0, area).toBe(left.length);
    }
    for (const topic of TOPICS) {
      const left = whole.claims.filter((one) => matches(whole, one, filter({ topics: [topic] })));
      expect(memberCounts(whole, filter(), 'topics', (one) => [claimTopic(one)]).get(topic)).toBe(left.length);
    }
  });
});
