import { expect, it } from 'vitest';
import { DODGE, dodge } from './dodge';

it('keeps a mark that is alone on its date, and spreads several evenly to both sides of it', () => {
  expect([0, 1, 2, 3, 5].map(dodge)).toEqual([[], [0], [-5, 5], [-5, 0, 5], [-5, -2.5, 0, 2.5, 5]]);
  for (let count = 2; count < 9; count += 1) {
    const places = dodge(count);
    expect([Math.min(...places), Math.max(...places)]).toEqual([-DODGE, DODGE]);
    expect(places.reduce((sum, place) => sum + place)).toBeCloseTo(0);
  }
});
