import { describe, expect, it } from 'vitest';
import { type Stop, scrollInto, stopAfter } from './sheetStops';

const HEIGHTS = { half: 400, full: 800 };

describe('a sheet that a finger lets go', () => {
  it.each<[from: Stop, down: number, to: Stop | 'closed']>([
    ['half', 0, 'half'],
    ['half', 90, 'half'],
    ['half', 120, 'closed'],
    ['half', -90, 'half'],
    ['half', -120, 'full'],
    ['full', 90, 'full'],
    ['full', 120, 'half'],
    ['full', 480, 'half'],
    ['full', 520, 'closed'],
    ['full', -50, 'full'],
  ])('at %s, moved down by %i px, is %s', (from, down, to) => {
    expect(stopAfter(from, down, HEIGHTS)).toBe(to);
  });
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
