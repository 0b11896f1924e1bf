import { describe, expect, it } from 'vitest';
import { claim, dataset, event, filter } from '../domain/fixtures';
import { addsUp } from './addsUp';
import { allPlots } from './chartPlot';
import { coverageMatrix } from './coverage';
import { mapOf } from './mapOf';
import { addsUpOutline, chartOutline, coverageOutline, mapOutline, timelineOutline } from './outline';
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

  it('of the map leads along the countries, then through what was said of several, then to places beyond it', () => {
    const of = dataset([
      claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' }),
      claim('UZ turnover 2024 = 13 bn USD', { id: 'uz' }),
      claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' }),
      claim('AZ turnover 2024 = 4 bn USD', { id: 'az' }),
    ]);
    const model = mapOf(of, filter());
    expect(ids(mapOutline(model, (place) => place !== 'AZ'))).toEqual([
      'quoted: kz uz',
      'derived: ',
      'region: five',
      'beside: az',
    ]);
  });

  it('of the matrix leads by quantity, along places and years', () => {
    const rows = coverageOutline(coverageMatrix(OF, { claims: OF.claims, derived: [] }));
    expect(ids(rows.filter(({ stops }) => stops.length > 0))).toEqual([
      'turnover: kz uz-2023 uz-2025',
      'people: students',
    ]);
  });

  it('of the bar leads from the whole to its parts', () => {
    const of = dataset([
      claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' }),
      claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
    ]);
    const model = addsUp(of, { derived: false, aside: [] });
    if (!model) throw new Error('no bar');
    expect(ids(addsUpOutline(model))).toEqual(['whole: five', 'parts: kz']);
  });
});
