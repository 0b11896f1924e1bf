import { expect, it } from 'vitest';
import { linearScales } from './linearScales';

const frame = {
  width: 300,
  plot: { x: 40, y: 10, width: 240, height: 100 },
  max: 50,
  rows: null,
  ticks: [],
  fontSize: 12,
  lineHeight: 14,
  shortYears: false,
  yearStep: 1,
  unnamed: null,
};

it('spans the plot with the years of the axis and the amounts', () => {
  const { x, y } = linearScales(frame, { first: 2019, last: 2026 });
  expect([x(0), x(4), x(8)]).toEqual([40, 160, 280]);
  expect([y(0), y(25), y(50)]).toEqual([110, 60, 10]);
});

it('has the middle of a row for each amount that stands in one', () => {
  const { y } = linearScales({ ...frame, rows: [50, 20] }, { first: 2019, last: 2026 });
  expect([y(50), y(20)]).toEqual([33, 79]);
});
