import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, axisShare, choiceOf, isOnAxis, rangeOf, rangeOn, yearOn, yearRuns, yearsOf, yearsSince } from './axis';
import { AXIS, claim, event } from './fixtures';
import { dayAfter } from './period';

const axis = (...claims: ReturnType<typeof claim>[]) => axisOf({ claims });
const talk = claim('KZ turnover 2024 > 28 bn USD', { said: '2025-10-09' });

describe('the axis', () => {
  it.each([
    ['the years named and those of speech', 'UZ turnover 2023 = 12 bn USD', 2023, 2025],
    ['an earlier year, which widens it', 'UZ turnover 2017 = 5 bn USD', 2017, 2025],
    ['a later one', 'UZ turnover 2031 = 30 bn USD', 2024, 2031],
    ['no start of a total, and no end of a plan', 'CA5 assistance 2008..2024 = 6 bn USD', 2024, 2025],
    ['no end of a plan', 'KZ north-south-capacity-target by 2035 = 2 x', 2024, 2025],
    ['no year that was not named', 'KZ oil-transit-to-china per year <= 10 mn t', 2024, 2025],
    ['sixty years back and no more', 'UZ turnover 1911 = 5 bn USD', 1965, 2025],
    ['thirty ahead', 'UZ turnover 2099 = 5 bn USD', 2024, 2055],
  ])('holds %s', (_, sentence, first, last) => {
    expect(axis(talk, claim(sentence, { said: '2025-10-09' }))).toEqual({ first, last });
  });

  it('holds the first days of events, and is one year where nothing is dated', () => {
    const events = [event('UZ exhibition 2026-12-30', { end: '2027-01-02' }), event('KZ plan undated')];
    expect(axisOf({ claims: [talk], events })).toEqual({ first: 2024, last: 2026 });
    const { first, last } = axisOf({ claims: [], events: [] });
    expect(first).toBe(last);
  });

  it('lists its years, and knows a day of them', () => {
    expect(yearsOf(AXIS)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect([yearOn(AXIS, '2018-12-31'), yearOn(AXIS, '2019-01-01'), yearOn(AXIS, '2027-01-01')]).toEqual([
      null,
      2019,
      null,
    ]);
  });
});

describe('a day on the axis', () => {
  it.each([
    ['2019-01-01', 0],
    ['2020-01-01', 1],
    ['2027-01-01', 8],
    ['2018-01-01', -1],
    // 2 July is the 183rd of 365 days, and the 184th of a leap year's 366.
    ['2019-07-02', 182 / 365],
    ['2020-07-02', 1 + 183 / 366],
    ['2019-12-31', 364 / 365],
    ['2020-12-31', 1 + 365 / 366],
  ])('%s is %d years from its start', (text, years) => {
    expect(yearsSince(AXIS, text)).toBeCloseTo(years, 12);
  });

  it('has a share from 0 on the first day to 1 on the day after the last', () => {
    expect(axisShare(AXIS, '2019-01-01')).toBe(0);
    expect(axisShare(AXIS, dayAfter('2026-12-31'))).toBe(1);
    expect(axisShare(AXIS, '2023-01-01')).toBe(0.5);
  });

  it('keeps the order of days', () => {
    const day = fc
      .date({ min: new Date('2008-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (a, b) => axisShare(AXIS, a) < axisShare(AXIS, b) === a < b));
  });
});

describe('a chosen time on the axis', () => {
  const time = (from: string, to: string) => ({ from, to });
  it('is cut at its ends; no choice, and one that lies outside, is all of it', () => {
    expect(rangeOn(AXIS, null)).toEqual(rangeOf(AXIS));
    expect(rangeOn(AXIS, time('2031-01', '2033-12'))).toEqual(rangeOf(AXIS));
    expect(rangeOn(AXIS, time('2017-01', '2020-03'))).toEqual(time('2019-01', '2020-03'));
    expect(isOnAxis(AXIS, time('2017-01', '2020-03'))).toBe(false);
    expect(isOnAxis(AXIS, time('2019-01', '2020-03'))).toBe(true);
  });

  it('chooses nothing when it holds all of it', () => {
    expect(choiceOf(AXIS, time('2019-01', '2026-12'))).toBeNull();
    expect(choiceOf(AXIS, time('2019-01', '2026-11'))).toEqual(time('2019-01', '2026-11'));
  });
});

it('years that follow each other are joined to runs', () => {
  expect(yearRuns([2019, 2021, 2022, 2026])).toEqual([
    [2019, 2019],
    [2021, 2022],
    [2026, 2026],
  ]);
  expect(yearRuns([])).toEqual([]);
});
