import { describe, expect, it } from 'vitest';
import { AXIS, claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { timelineModel } from '../../selectors/timeline';
import { ROW_HEIGHT } from './laneMetrics';
import { placeLane } from './placeLane';

const [text] = TEXTS;
if (!text) throw new Error('no words');
const words = text;

function placed(sentences: readonly string[], width = 1196) {
  const data = dataset(sentences.map((sentence, index) => claim(sentence, { id: `c${index}`, said: '2025-09-19' })));
  const lane = timelineModel(data, [], 'described').lanes.find(({ groups }) => groups.length > 0);
  if (!lane) throw new Error('no lane');
  return placeLane(lane, words, { axis: AXIS, width, withLabels: true, top: 50, firstRow: 3 });
}

describe('a lane of several places', () => {
  const lane = placed([
    'CA5 turnover 2019 > 30 bn USD',
    'CA5 turnover 2024 > 50 bn USD',
    'UZ turnover 2025 = 13 bn USD',
  ]);
  const rowOf = (id: string) => lane.items.find(({ item }) => item.key === id)?.row;

  it('has one row to read along for a quantity of one place', () => {
    expect(lane.rows).toBe(2);
    expect([rowOf('c0'), rowOf('c1'), rowOf('c2')]).toEqual([3, 3, 4]);
  });

  it('names each place at its rows', () => {
    expect(lane.groups.map(({ area, top, height }) => [area, top, height])).toEqual([
      ['CA5', 52, ROW_HEIGHT],
      ['UZ', 52 + ROW_HEIGHT, ROW_HEIGHT],
    ]);
  });

  it('writes neighbouring years into their bands', () => {
    const years = placed(['UZ turnover 2024 = 12 bn USD', 'UZ turnover 2025 = 13 bn USD']);
    expect(years.rows).toBe(1);
    expect(years.items.map(({ side }) => side)).toEqual(['inside', 'inside']);
  });
});

it('words of the last year that have no room past its end stand beside their point', () => {
  const sides = ['UZ investment-stock 2025 > 30 bn USD', 'UZ investment-stock 2026 > 30 bn USD'].map(
    (sentence) => placed([sentence]).items[0]?.side,
  );
  expect(sides).toEqual(['over', 'left']);
});

describe('a direction without an amount', () => {
  it('rides in a row of another place, and names its own there', () => {
    const lane = placed(['CA5 turnover 2019 > 30 bn USD', 'UZ exports-by-product as of 2026-03-04 rising']);
    expect(lane.rows).toBe(1);
    expect(lane.groups.map(({ area }) => area)).toEqual(['CA5']);
    expect(lane.items.find(({ item }) => item.key === 'c1')?.segments[0]?.muted).toBe('Uzbek exports');
  });

  it('needs no name in a row of its own place', () => {
    const lane = placed(['UZ turnover 2024 > 12 bn USD', 'UZ exports-by-product as of 2026-03-04 rising']);
    expect(lane.items.find(({ item }) => item.key === 'c1')?.segments[0]?.muted).toBe('exports');
  });
});
