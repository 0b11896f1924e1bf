import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intoColumns } from './columns';

const alike = (heights: readonly number[]) => heights.map((height) => ({ head: height, below: height }));

it('fills columns in order, to about the least height', () => {
  const { placed, height } = intoColumns(alike([30, 30, 30, 30]), 2, 0) ?? { placed: [], height: 0 };
  expect(placed.map(({ column }) => column)).toEqual([0, 0, 1, 1]);
  expect(height).toBeLessThanOrEqual(64);
});

it('is null when the limit is not enough, and never goes over it', () => {
  expect(intoColumns(alike([30, 30, 30]), 1, 0, 80)).toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.record({ head: fc.integer({ min: 45, max: 90 }), below: fc.integer({ min: 5, max: 45 }) }), {
        maxLength: 40,
      }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 50, max: 600 }),
      (heights, columns, limit) => {
        const result = intoColumns(heights, columns, 5, limit);
        if (!result) return;
        expect(result.placed).toHaveLength(heights.length);
        for (const { index, column, y } of result.placed) {
          expect(column).toBeLessThan(columns);
          expect(y + (heights[index]?.[y === 0 ? 'head' : 'below'] ?? 0)).toBeLessThanOrEqual(limit);
        }
      },
    ),
  );
});
