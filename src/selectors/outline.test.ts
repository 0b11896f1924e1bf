import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from '../domain/fixtures';
import { allPlots } from './chartPlot';
import { chartOutline, timelineOutline } from './outline';
import { timelineModel } from './timeline';

const OF = dataset(
  [
    claim('UZ turnover 2025 = 13 bn USD', { id: 'uz-2025' }),
    claim('UZ turnover 2023 ~ 9 bn USD', { id: 'uz-2023' }),
    claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }),
    claim('KZ students 2025 = 20000 persons', { id: 'students' }),
  ],
  [event('CA5 summit 2025-10-09', { id: 'summit' })],
);
const ids = (branches: ReturnType<typeof timelineOutline>) =>
  branches.map(({ group, stops }) => `${group}: ${stops.map(({ id }) => id).join(' ')}`);

describe('the outline', () => {
  it('of the timeline leads by topic and place, in the order of time, to the events', () => {
    expect(ids(timelineOutline(timelineModel(OF, [], 'described')))).toEqual([
      'turnover: kz',
      'turnover: uz-2023 uz-2025',
      'people: students',
      'events: summit',
    ]);
  });

  it('of a chart leads by place, in the order of time', () => {
    const plot = allPlots(OF, [], 'described').get('turnover');
    if (!plot) throw new Error('no chart');
    expect(ids(chartOutline(OF, plot))).toEqual(['marks: kz', 'marks: uz-2023 uz-2025']);
  });
});
