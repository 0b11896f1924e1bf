import { DODGE, dodge } from '../dodge';
import { BAND_GAP, gapOf, type LabelSegment, labelWidth, offsets, pointsReach } from './laneLabels';
import type { PlacedItem } from './placeLane';

/** Words beside a point, `x` in pixels from the point of the item, or from the start or the end of its band. */
export type MarkWords = {
  readonly from: 'at' | 'from' | 'to';
  readonly x: number;
  readonly strong: string;
  readonly muted: string;
  readonly width: number;
  /** From where to where they answer to a pointer. */
  readonly hit: { readonly x: number; readonly width: number };
};

/** Where the point of a figure stands, in pixels from the middle of its item, and the words beside it. */
export type MarkPlace = {
  readonly id: string;
  readonly dx: number;
  /** From where to where around the point it answers to a pointer: to the middle between it and its neighbours. */
  readonly hit: { readonly x: number; readonly width: number };
  readonly words: MarkWords | null;
  /** What of them stands past the end of its band. */
  readonly past: MarkWords | null;
};

/** Words answer to a pointer this far around themselves, and a point with room around it. */
const HIT = 3;
const POINT_HIT = 8;

/** The points and words of an item, a place for each of its figures. */
export function markPlaces(placed: PlacedItem): readonly MarkPlace[] {
  const { item, band, side } = placed;
  const words = wordsOf(placed);
  const inBand = side === 'inside' || side === 'over' ? band : null;
  const before = (inBand?.left ?? []).map(({ id }) => id);
  const shift = placed.shift + (inBand?.shift ?? 0);
  // Each stands beside its own words: those left of a band's middle come first.
  const order = [...before, ...item.figures.map(({ id }) => id).filter((id) => !before.includes(id))];
  const shifts = dodge(order.length);
  // Of two items of one date, each stands aside for the other: the next point is on the side that it came from.
  const beside = (side: 1 | -1) => (placed.shift * side < 0 ? DODGE / 2 : POINT_HIT);
  const reach = (at: number, side: 1 | -1) => {
    const next = shifts[at + side];
    return next === undefined ? beside(side) : Math.round(Math.abs(next - (shifts[at] ?? 0))) / 2;
  };
  return item.figures.map(({ id }) => ({
    id,
    dx: shift + (shifts[order.indexOf(id)] ?? 0),
    hit: {
      x: -reach(order.indexOf(id), -1),
      width: reach(order.indexOf(id), -1) + reach(order.indexOf(id), 1),
    },
    words: words.find((each) => each.id === id)?.words ?? null,
    past: words.filter((each) => each.id === id)[1]?.words ?? null,
  }));
}

type OwnWords = { readonly id: string; readonly words: MarkWords };

function wordsOf({ item, side, shift, segments, band, out }: PlacedItem): readonly OwnWords[] {
  switch (side) {
    case 'none':
      return [];
    case 'inside':
    case 'over': {
      if (!band) return [];
      const gap = pointsReach(item) + BAND_GAP;
      return [
        ...inLine(band.shift - gap - labelWidth(band.left), band.left),
        ...inLine(band.shift + gap, band.main),
        ...(side === 'over' ? inLine(BAND_GAP, band.over, 'to') : []),
      ];
    }
    case 'left':
    case 'right': {
      // No end of a band may run through words.
      if (item.shape === 'band') {
        const gap = out + BAND_GAP;
        return side === 'left' ? inLine(-gap - labelWidth(segments), segments, 'from') : inLine(gap, segments, 'to');
      }
      const gap = gapOf(item);
      return inLine(side === 'left' ? shift - gap - labelWidth(segments) : shift + gap, segments);
    }
  }
}

/** Segments one behind the other, from `start` on. */
function inLine(start: number, segments: readonly LabelSegment[], from: MarkWords['from'] = 'at'): readonly OwnWords[] {
  const starts = offsets(segments);
  return segments.map(({ id, strong, muted, width }, index) => {
    const x = start + (starts[index] ?? 0);
    return { id, words: { from, x, strong, muted, width, hit: { x: x - HIT, width: width + 2 * HIT } } };
  });
}

/** Whether words stand over the line of their own item, or in its band: there they need no halo. */
export function groundOf(
  { item, side }: PlacedItem,
  words: MarkWords,
): { readonly isOverLine: boolean; readonly isInBand: boolean } {
  const isLine = item.shape === 'bar' || item.shape === 'thread';
  return {
    isOverLine: side === 'left' ? isLine : side === 'right' && item.shape === 'plan',
    isInBand: words.from === 'at' && (side === 'inside' || side === 'over'),
  };
}
