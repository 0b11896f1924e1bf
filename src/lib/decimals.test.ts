import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilTo, decimalsOf, floorTo } from './decimals';

describe('rounding to decimals', () => {
  it.each([
    [50 / 1.2, 1, 41.6, 41.7],
    [3.00752, 2, 3, 3.01],
    [16.007, 1, 16, 16.1],
    [0.1 + 0.2, 1, 0.3, 0.3],
    [1.1 * 3, 1, 3.3, 3.3],
    [0.56 * 100, 0, 56, 56],
    [-3.5, 0, -4, -3],
    [-0.2, 0, -1, 0],
    [0, 2, 0, 0],
    [1_234_567_890.4, 0, 1_234_567_890, 1_234_567_891],
  ])('%d to %d digits lies between %d and %d', (value, digits, low, high) => {
    expect(floorTo(value, digits)).toBe(low);
    expect(ceilTo(value, digits)).toBe(high);
  });

  it('leaves a number of that many decimals as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 4 }), (steps, digits) => {
        const value = steps / 10 ** digits + 0;
        expect(floorTo(value, digits)).toBe(value === 0 ? 0 : value);
        expect(ceilTo(value, digits)).toBe(value === 0 ? 0 : value);
        expect(decimalsOf(value, 9)).toBeLessThanOrEqual(digits);
      }),
    );
  });
});
