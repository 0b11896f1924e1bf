import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabels, placeInRow } from './spanLabels';

const GAP = 6;

describe('labels in a row', () => {
  it('stand in the middle of their places where there is room', () => {
    expect(
      placeInRow(
        [
          { at: 100, width: 40 },
          { at: 300, width: 60 },
        ],
        400,
        GAP,
      ),
    ).toEqual([80, 270]);
  });

  it('give way at both ends', () => {
    expect(placeInRow([{ at: 5, width: 40 }], 400, GAP)).toEqual([0]);
    expect(placeInRow([{ at: 398, width: 40 }], 400, GAP)).toEqual([360]);
  });

  it('are not there when they do not fit', () => {
    expect(placeInRow([{ at: 50, width: 101 }], 100, GAP)).toBeNull();
    expect(placeInRow([], 100, GAP)).toEqual([]);
  });

  it('keep their order, their distance and the row, whatever their widths', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 5, max: 90 }) }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(labels, (list) => {
        const inOrder = list.toSorted((a, b) => a.at - b.at);
        const lefts = placeInRow(inOrder, 400, GAP);
        if (!lefts) return;
        for (const [index, left] of lefts.entries()) {
          const right = left + (inOrder[index]?.width ?? 0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(400);
          expect((lefts[index + 1] ?? 500) - right).toBeGreaterThanOrEqual(GAP);
        }
      }),
    );
  });
});

describe('the choice of labels', () => {
  const label = (from: number, to: number, width: number) => ({ from, to, width });

  it('is the first whose labels stand over their own stretches', () => {
    const long = [label(0, 10, 90), label(10, 20, 90)];
    const short = [label(0, 10, 8), label(10, 20, 8)];
    expect(chooseLabels([long, short], 400, GAP).map(({ width }) => width)).toEqual([8, 8]);
  });

  it('is the last that fits when none stands over its own, and none when none fits', () => {
    const crowded = [label(0, 10, 90), label(10, 20, 90)];
    expect(chooseLabels([crowded], 400, GAP)).toHaveLength(2);
    expect(chooseLabels([crowded], 100, GAP)).toEqual([]);
  });
});
