import { describe, expect, it } from 'vitest';
import { groupBoxes, headHeight, ROW_HEIGHT } from './laneMetrics';

describe('the places of a lane', () => {
  it('follow one another closely where words stand beside the marks', () => {
    const { boxes, height } = groupBoxes([2, 1], 100, true);
    expect(boxes).toEqual([
      { top: 102, height: 2 * ROW_HEIGHT, firstRow: 102 },
      { top: 102 + 2 * ROW_HEIGHT, height: ROW_HEIGHT, firstRow: 102 + 2 * ROW_HEIGHT },
    ]);
    expect(height).toBe(3 * ROW_HEIGHT + 4);
    expect(headHeight(true)).toBe(0);
  });

  it('are as high as a finger needs where there are glyphs alone, one below the other, with the name above the first', () => {
    const { boxes, height } = groupBoxes([1, 1, 4], 100, false);
    for (const [index, box] of boxes.entries()) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(boxes[index + 1]?.top ?? 100 + height).toBe(box.top + box.height);
    }
    expect((boxes[0]?.firstRow ?? 0) - 100).toBeGreaterThanOrEqual(headHeight(false));
  });

  it('leave room for a lane of which nobody has spoken', () => {
    expect(groupBoxes([], 0, false).height).toBe(44);
  });
});
