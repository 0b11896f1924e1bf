import { describe, expect, it } from 'vitest';
import { boxesOverlap } from './box';
import { type LabelRequest, placeInTwoPasses, placeLabels } from './placeLabels';

const bounds = { x: 0, y: 0, width: 300, height: 200 };
const at = (x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  x,
  y,
  reach: { left: 5, right: 5, up: 5, down: 5 },
  sizes: [{ width: 80, height: 28 }],
  prefer: 'right',
  ...more,
});

describe('placeLabels', () => {
  it('stands level with the mark on the side that is preferred', () => {
    const [right] = placeLabels([at(100, 100)], [], bounds);
    expect(right).toMatchObject({ box: { x: 111, y: 86 }, align: 'start' });
    const [left] = placeLabels([at(100, 100, { prefer: 'left' })], [], bounds);
    expect(left).toMatchObject({ box: { x: 9, y: 86 }, align: 'end' });
  });

  it('gives way to obstacles, edges and other labels', () => {
    const wall = { x: 108, y: 0, width: 10, height: 200 };
    const [aside] = placeLabels([at(100, 100)], [wall], bounds);
    expect(aside?.align).toBe('end');
    const many = placeLabels([at(290, 100), at(280, 104), at(270, 98)], [], bounds);
    for (const [index, label] of many.entries()) {
      expect(label).not.toBeNull();
      for (const other of many.slice(index + 1))
        expect(label && other && boxesOverlap(label.box, other.box)).toBe(false);
    }
  });

  it('takes a smaller form, or none, when there is no room', () => {
    const sizes = [
      { width: 290, height: 28 },
      { width: 60, height: 40 },
    ];
    expect(placeLabels([at(100, 100, { sizes })], [], { ...bounds, width: 200 })[0]?.size).toBe(1);
    expect(placeLabels([at(10, 10)], [], { ...bounds, width: 20, height: 20 })[0]).toBeNull();
  });

  it('stands only where it may', () => {
    const left = (box: { readonly x: number }) => box.x < 100;
    expect(placeLabels([at(100, 100, { accepts: left })], [], bounds)[0]?.align).toBe('end');
    expect(placeLabels([at(100, 100, { accepts: () => false })], [], bounds)[0]).toBeNull();
  });

  it('gives optional labels what room the others leave', () => {
    const narrow = { x: 90, y: 86, width: 110, height: 28 };
    const [optional, needed] = placeInTwoPasses([at(100, 100, { optional: true }), at(100, 100)], [], narrow);
    expect(optional).toBeNull();
    expect(needed?.box.x).toBe(111);
  });
});
