import { describe, expect, it } from 'vitest';
import { isYearWritten, yearStep } from './columnYears';

const written = (from: number, to: number, step: number) => {
  const years = [...Array.from({ length: to - from + 1 }, (_, index) => from + index), null];
  return years.filter((_, index) => isYearWritten(years, index, step));
};

describe('years above the columns of the coverage', () => {
  it('are written above each where there is room, as for six places in eight years', () => {
    expect(yearStep(6 * 9)).toBe(1);
    expect(written(2019, 2021, 1)).toEqual([2019, 2020, 2021, null]);
  });

  it('are written above every so many where claims of one’s own make the years many', () => {
    expect(yearStep(6 * 16)).toBe(2);
    expect(yearStep(7 * 32)).toBe(5);
    expect(written(2017, 2024, 3)).toEqual([2017, 2020, 2023, null]);
  });

  it('leave the dash of no year its room', () => {
    expect(written(2017, 2031, 2)).toEqual([2017, 2019, 2021, 2023, 2025, 2027, 2029, null]);
  });
});
