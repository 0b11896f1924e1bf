import { describe, expect, it } from 'vitest';
import { AXIS, claim } from './fixtures';
import { cutExtent, timeExtent } from './timeExtent';

const near = (years: number) => expect.closeTo(years, 2);
const period = (words: string) => claim(`KZ turnover ${words} = 1 bn USD`).period;
const SAID = '2025-10-09';

describe('a time on an axis', () => {
  it.each([
    ['2024', 'bracket', 5, 6, 5.5],
    ['2026-01', 'bracket', 7, 7 + 1 / 12, 7.04],
    ['as of 2020-10-15', 'point', 1.79, 1.79, 1.79],
    ['2008..2019', 'bar', -11, 1, 1],
    ['..2025-10-09', 'fade', 6.77, 6.77, 6.77],
    ['3 years to 2025-10-09', 'bar', 3.77, 6.77, 6.77],
    ['per year', 'wings', 6.77, 6.77, 6.77],
    ['by 2027', 'plan', 6.77, 9, 6.77],
  ])('%s is a %s', (words, kind, from, to, at) => {
    expect(timeExtent(AXIS, period(words), SAID)).toEqual({ kind, from: near(from), to: near(to), at: near(at) });
  });

  it('is cut at its ends, and says where it goes on', () => {
    expect(cutExtent(AXIS, period('2008..2019'), SAID)).toMatchObject({ from: 0, to: 1, before: true, after: false });
    expect(cutExtent(AXIS, period('by 2027'), SAID)).toMatchObject({ to: 8, before: false, after: true });
  });

  it('has the same shape on another axis', () => {
    const wide = { first: 2007, last: 2033 };
    expect(cutExtent(wide, period('2008..2019'), SAID)).toMatchObject({ kind: 'bar', from: 1, to: 13, before: false });
    expect(cutExtent(wide, period('2024'), SAID)).toMatchObject({ kind: 'bracket', from: 17, to: 18, at: 17.5 });
  });
});
