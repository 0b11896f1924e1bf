import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closedInterval, disjoint, type Interval } from './interval';
import { intervalIndex } from './intervalIndex';

const some = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
  .map(([lo, length, open]): Interval => ({ ...closedInterval(lo, lo + length), loOpen: open && length > 0 }));

it('finds, in the order given, every interval that has nothing in common with one', () => {
  fc.assert(
    fc.property(fc.array(fc.option(some), { maxLength: 30 }), some, (list, one) => {
      const { apart, above } = intervalIndex(list);
      const all = list.flatMap((other, at) => (other && disjoint(one, other) ? [at] : []));
      const isApart = (at: number) => {
        const other = list[at];
        return Boolean(other && disjoint(one, other));
      };
      expect(apart(one).filter(isApart)).toEqual(all);
      expect(
        above(one)
          .filter(isApart)
          .every((at) => (list[at]?.lo ?? 0) >= one.hi),
      ).toBe(true);
      expect(above(one).filter(isApart)).toEqual(all.filter((at) => (list[at]?.lo ?? 0) >= one.hi));
    }),
  );
});

it('looks at no more than it finds, but for ends that touch', () => {
  const { apart } = intervalIndex([
    closedInterval(0, 1),
    null,
    closedInterval(2, 3),
    closedInterval(1, 2),
    closedInterval(5, 6),
  ]);
  expect(apart(closedInterval(3, 4))).toEqual([0, 2, 3, 4]);
  expect(apart(closedInterval(2.5, 2.6))).toEqual([0, 3, 4]);
  expect(apart(null)).toEqual([]);
});
