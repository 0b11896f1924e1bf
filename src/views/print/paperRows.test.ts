import { describe, expect, it } from 'vitest';
import { paperRows } from './paperRows';

const viewsIn = (topics: readonly string[]) =>
  paperRows('dashboard', topics).map((row) => row.map(([view, width]) => `${view} ${width}`));

describe('the dashboard on paper', () => {
  it('has the large chart first, and the others in pairs', () => {
    expect(viewsIn(['turnover', 'investment', 'companies', 'transport', 'people'])).toEqual([
      ['timeline 716'],
      ['map 716'],
      ['adds-up 716'],
      ['chart-turnover 716'],
      ['chart-investment 346', 'chart-companies 346'],
      ['chart-transport 346', 'chart-people 346'],
    ]);
  });

  it('gives a last chart without a neighbour the whole row', () => {
    expect(viewsIn(['turnover', 'people', 'companies', 'energy']).at(-1)).toEqual(['chart-energy 716']);
  });

  it('has no charts where there are no topics', () => {
    expect(viewsIn([])).toHaveLength(3);
  });
});
