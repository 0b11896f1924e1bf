import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesOverlap } from './box';
import { boxIndex } from './boxIndex';

const box = fc.record({
  x: fc.integer({ min: -200, max: 400 }),
  y: fc.integer({ min: -200, max: 400 }),
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 90 }),
});

it('finds what lies on a box as a look at all of them would', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), fc.array(box, { maxLength: 5 }), box, (first, added, one) => {
      const index = boxIndex(first);
      for (const other of added) index.add(other);
      expect(index.hits(one)).toBe([...first, ...added].some((other) => boxesOverlap(other, one)));
    }),
  );
});
