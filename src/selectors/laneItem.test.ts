import { describe, expect, it } from 'vitest';
import { AXIS, claim } from '../domain/fixtures';
import { laneExtent } from './laneItem';

const extentOf = (sentence: string, clock: 'described' | 'said' = 'described') => {
  const { period, said } = claim(sentence, { said: '2025-10-09' });
  return laneExtent(AXIS, period, said.on, clock);
};

describe('the time of a statement, in shares of the axis', () => {
  it.each([
    ['KZ turnover 2024 = 28 bn USD', 'band', 5 / 8, 6 / 8, 5.5 / 8],
    ['KZ turnover per year > 28 bn USD', 'point', 6.77 / 8, 6.77 / 8, 6.77 / 8],
    ['CA5 companies as of 2022-01-01 ~ 24 thousand companies', 'point', 3 / 8, 3 / 8, 3 / 8],
    ['CA5 assistance 2008..2019 = 5 bn USD', 'bar', -11 / 8, 1 / 8, 1 / 8],
    ['KZ north-south-capacity-target by 2027 = 2 x', 'plan', 6.77 / 8, 9 / 8, 6.77 / 8],
  ] as const)('%s is a %s', (sentence, shape, from, to, at) => {
    const extent = extentOf(sentence);
    expect(extent.shape).toBe(shape);
    expect(extent.from).toBeCloseTo(from, 2);
    expect(extent.to).toBeCloseTo(to, 2);
    expect(extent.at).toBeCloseTo(at, 2);
  });

  it('says where the start of a bar was not said', () => {
    expect(extentOf('KZ investment ..2025-10-09 > 26 bn USD')).toMatchObject({ shape: 'bar', startUnknown: true });
    expect(extentOf('CA5 assistance 2008..2019 = 5 bn USD').startUnknown).toBe(false);
  });

  it('by the clock of speech stands at the day of speech, with a thread to a named time', () => {
    const thread = extentOf('KZ turnover 2024 = 28 bn USD', 'said');
    expect(thread).toMatchObject({ shape: 'thread', from: 5 / 8, to: 6 / 8 });
    expect(thread.at).toBeCloseTo(6.77 / 8, 2);
    expect(extentOf('KZ turnover per year > 28 bn USD', 'said').shape).toBe('point');
    expect(extentOf('CA5 companies as of 2025-10-09 ~ 24 thousand companies', 'said').shape).toBe('point');
  });
});
