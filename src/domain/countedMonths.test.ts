import { describe, expect, it } from 'vitest';
import { countedMonths, resizedRange, shiftedRange } from './countedMonths';

const months = countedMonths({ first: 2019, last: 2020 });

describe('months that are counted', () => {
  it('are those of the axis from its start', () => {
    expect([months.count, months.nameOf(0), months.nameOf(13)]).toEqual([24, '2019-01', '2020-02']);
  });

  it('are read from a choice and written back; all of them are no choice', () => {
    const time = { from: '2019-03', to: '2020-01' };
    expect(months.read(time)).toEqual({ from: 2, to: 12 });
    expect(months.write(months.read(time))).toEqual(time);
    expect(months.read(null)).toEqual({ from: 0, to: 23 });
    expect(months.write({ from: 0, to: 23 })).toBeNull();
  });
});

it('a range that is moved keeps its length and stops at the ends', () => {
  expect(shiftedRange({ from: 3, to: 5 }, 4, 24)).toEqual({ from: 7, to: 9 });
  expect(shiftedRange({ from: 3, to: 5 }, -9, 24)).toEqual({ from: 0, to: 2 });
  expect(shiftedRange({ from: 3, to: 5 }, 99, 24)).toEqual({ from: 21, to: 23 });
});

it('an end that is moved stops at the other, and at the ends', () => {
  expect(resizedRange({ from: 3, to: 5 }, 'from', 9, 24)).toEqual({ from: 5, to: 5 });
  expect(resizedRange({ from: 3, to: 5 }, 'from', -9, 24)).toEqual({ from: 0, to: 5 });
  expect(resizedRange({ from: 3, to: 5 }, 'to', -9, 24)).toEqual({ from: 3, to: 3 });
  expect(resizedRange({ from: 3, to: 5 }, 'to', 99, 24)).toEqual({ from: 3, to: 23 });
});
