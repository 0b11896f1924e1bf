import { describe, expect, it } from 'vitest';
import { dodgeMarks, type MarkSpan } from './dodgeMarks';

/** A mark of ten pixels that is drawn at `x`, from `top` down. */
const standing = (x: number, top = 0): MarkSpan => ({ x, top, bottom: top + 10 });

describe('marks of one time', () => {
  it('stand where they are when nothing is near', () => {
    for (const clock of ['described', 'said'] as const) {
      expect(dodgeMarks([standing(10), standing(40), standing(70)], clock)).toEqual([0, 0, 0]);
      expect(dodgeMarks([], clock)).toEqual([]);
    }
  });

  it('stand where they are when they are apart in height', () => {
    expect(dodgeMarks([standing(10, 0), standing(10, 20)], 'described')).toEqual([0, 0]);
    expect(dodgeMarks([standing(10, 0), standing(10, 10)], 'said')).toEqual([0, 0]);
  });

  it('stand beside the first by the time described, on alternating sides, the third on the other', () => {
    expect(dodgeMarks([standing(10), standing(10), standing(10)], 'described')).toEqual([0, 14, -14]);
    expect(
      dodgeMarks(
        Array.from({ length: 5 }, () => standing(10)),
        'described',
      ),
    ).toEqual([0, 14, -14, 0, 0]);
  });

  it('stand either side of their day by the day said', () => {
    expect(dodgeMarks([standing(10), standing(12)], 'said')).toEqual([-5, 5]);
    expect(dodgeMarks([standing(10), standing(10), standing(10)], 'said')).toEqual([-5, 0, 5]);
  });

  it('are one group when each covers the next', () => {
    expect(dodgeMarks([standing(10), standing(13), standing(16)], 'said')).toEqual([-5, 0, 5]);
    expect(dodgeMarks([standing(10), standing(16), standing(13)], 'said')).toEqual([-5, 0, 5]);
  });
});
