import { describe, expect, it } from 'vitest';
import { type Stop, scrollInto, stopAfter, stopBeyond } from './sheetStops';

const HEIGHTS = { peek: 100, half: 400, full: 800 };

describe('a sheet that a finger lets go', () => {
  it.each<[from: Stop, height: number, to: Stop | 'closed']>([
    ['half', 400, 'half'],
    ['half', 330, 'half'],
    ['half', 320, 'peek'],
    ['half', 80, 'peek'],
    ['half', 70, 'closed'],
    ['half', 490, 'half'],
    ['half', 510, 'full'],
    ['full', 710, 'full'],
    ['full', 690, 'half'],
    ['full', 310, 'peek'],
    ['full', 10, 'closed'],
    ['full', 850, 'full'],
    ['peek', 90, 'peek'],
    ['peek', 70, 'closed'],
    ['peek', 180, 'half'],
    ['peek', 520, 'full'],
  ])('at %s, let go at %i px, is %s', (from, height, to) => {
    expect(stopAfter(from, height, HEIGHTS)).toBe(to);
  });
});

it('is led from stop to stop by its grip, and from the highest to the lowest', () => {
  expect((['peek', 'half', 'full'] as const).map(stopBeyond)).toEqual(['half', 'full', 'peek']);
});

describe('what a sheet is about', () => {
  const free = { top: 8, bottom: 400 };

  it.each([
    ['in view', { top: 100, bottom: 144 }, 0],
    ['under the sheet', { top: 500, bottom: 544 }, 144],
    ['above the window', { top: -30, bottom: 14 }, -38],
    ['higher than the room', { top: 300, bottom: 900 }, 292],
  ])('%s is scrolled as far as needed', (_, box, by) => {
    expect(scrollInto(box, free)).toBe(by);
  });
});
