import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../lib/textWidth';
import { hullPath, type Point } from './hull';
import { wrapLines } from './wrapLines';

/** The corners of a path. */
const corners = (path: string): readonly Point[] =>
  path
    .slice(1, -1)
    .split('L')
    .map((corner) => {
      const [x = 0, y = 0] = corner.split(' ').map(Number);
      return [x, y];
    });

/** On which side of the way from one point to the next a third one lies: positive, negative, or 0 on the line. */
const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

describe('the outline of points', () => {
  it('leaves out what lies within', () => {
    const square: readonly Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    expect(corners(hullPath([...square, [5, 5], [2, 7]])).toSorted()).toEqual(square.toSorted());
  });

  it('is a closed path', () => {
    expect(
      hullPath([
        [0, 0],
        [4, 0],
        [0, 3],
      ]),
    ).toMatch(/^M[-\d. ]+(L[-\d. ]+)+Z$/);
  });

  it('holds every point, and turns one way', () => {
    const point = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 3, maxLength: 12, selector: String }), (points) => {
        const outline = corners(hullPath(points));
        for (const [index, corner] of outline.entries()) {
          const next = outline[(index + 1) % outline.length] ?? corner;
          for (const other of points) expect(side(corner, next, other)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('words in lines', () => {
  const WORDS = 'Kyrgyzstan and Tajikistan have no figure of their own';

  it('stay one line where there is room', () => {
    expect(wrapLines(WORDS, 11, 1000)).toEqual([WORDS]);
    expect(wrapLines('', 11, 100)).toEqual(['']);
  });

  it('are as few lines as fit, and those about equally long', () => {
    const lines = wrapLines(WORDS, 11, 200);
    expect(lines.length).toBe(Math.ceil(textWidth(WORDS, 11) / 200));
    const lengths = lines.map((line) => textWidth(line, 11));
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(60);
  });

  it('keep every word and its place, none wider than asked unless it stands alone', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'б', 'w', '1'), minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
        const lines = wrapLines(list.join(' '), 11, width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
