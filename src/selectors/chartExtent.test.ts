import { describe, expect, it } from 'vitest';
import { claim } from '../domain/fixtures';
import { chartExtent } from './chartExtent';

const AXIS = { first: 2019, last: 2026 };
const extent = (sentence: string) => chartExtent(AXIS, claim(sentence));

describe('the time of a claim on the axis of a chart', () => {
  it.each([
    ['KZ turnover 2024 = 28 bn USD', 'bracket'],
    ['UZ growth 2026-01 = 37 %', 'bracket'],
    ['CA5 companies as of 2025-09-19 ~ 24 thousand companies', 'point'],
    ['CA5 assistance 2020-01-01..2023-12-31 = 5..6 bn USD', 'bar'],
    ['KZ investment ..2025-10-09 > 26 bn USD', 'fade'],
    ['KZ oil-transit-to-china per year <= 10 mn t', 'wings'],
    ['KZ north-south-capacity-target by 2027 = 2 x', 'plan'],
    ['KZ rail-transit-growth 3 years to 2025-10-09 < 50 %', 'bar'],
  ] as const)('%s is a %s', (sentence, kind) => {
    expect(extent(sentence).kind).toBe(kind);
  });

  it('has its point in the middle of a year, and at the end of what was added up', () => {
    expect(extent('KZ turnover 2024 = 28 bn USD')).toMatchObject({ from: 5, at: 5.5, to: 6 });
    const bar = extent('CA5 assistance 2020..2023 = 5..6 bn USD');
    expect([bar.from, bar.at, bar.to]).toEqual([1, 5, 5]);
  });

  it('is cut at the start of the axis, and says so', () => {
    const bar = extent('CA5 assistance 2008..2019 = 5..6 bn USD');
    expect(bar).toMatchObject({ from: 0, to: 1, before: true, after: false });
  });

  it('leads from the day it was said to the time that is planned, dotted', () => {
    const plan = extent('KZ north-south-capacity-target by 2027 = 2 x');
    expect(plan.at).toBe(plan.from);
    expect(plan).toMatchObject({ after: true, dotted: true });
    expect(plan.to).toBeGreaterThan(plan.at);
  });

  it('stays on the axis whatever was said', () => {
    for (const sentence of [
      'CA5 assistance 2001..2030 = 5..6 bn USD',
      'KZ north-south-capacity-target by 2040 = 2 x',
    ]) {
      const { from, to, at } = extent(sentence);
      for (const years of [from, to, at]) expect(years >= 0 && years <= 8).toBe(true);
    }
  });
});
