import { textWidth } from '../../lib/textWidth';
import { DODGE, dodge } from '../dodge';
import { offsets, type Segment, SIZE } from './laneLabels';
import type { PlacedItem } from './laneLayout';
import { LABEL_GAP } from './packLane';

/** Words beside a point; `x` in pixels from the middle of the item, at the side that `anchor` names. */
export type MarkWords = {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly strong: string;
  readonly muted: string;
  readonly width: number;
  /** From where to where they answer to a pointer. */
  readonly hit: { readonly x: number; readonly width: number };
};

/** Where the point of a figure stands, in pixels from the middle of its item, and the words beside it. */
export type MarkPlace = { readonly id: string; readonly dx: number; readonly words: readonly MarkWords[] };

/** Words answer to a pointer this far around themselves. */
const HIT = 3;

/** The points and words of an item, a place for each of its figures. */
export function markPlaces(placed: PlacedItem): readonly MarkPlace[] {
  const { item, shift } = placed;
  const words = wordsOf(placed);
  const shifts = dodge(item.figures.length);
  return item.figures.map(({ id }, index) => ({
    id,
    dx: shift + (shifts[index] ?? 0),
    words: words.get(id) ?? [],
  }));
}

function wordsOf({ item, side, shift, segments, band }: PlacedItem): ReadonlyMap<string, readonly MarkWords[]> {
  if (side === 'none') return new Map();
  const gap = LABEL_GAP + (item.figures.length > 1 ? DODGE : 0);
  if (side === 'inside' && band) {
    const [main] = item.figures;
    const starts = offsets(band.figures);
    const left = endingAt(-gap, band.left);
    return new Map(
      band.figures.map((figure, index) => {
        const own = startingAt(gap + (starts[index] ?? 0), figure);
        return [figure.id, figure.id === main.id ? [left, own] : [own]];
      }),
    );
  }
  const starts = offsets(segments);
  const total = (starts.at(-1) ?? 0) + (segments.at(-1)?.width ?? 0);
  const first = side === 'left' ? shift - gap - total : shift + gap;
  return new Map(segments.map((segment, index) => [segment.id, [startingAt(first + (starts[index] ?? 0), segment)]]));
}

function startingAt(x: number, { strong, muted, width }: Segment): MarkWords {
  return { x, anchor: 'start', strong, muted, width, hit: { x: x - HIT, width: width + 2 * HIT } };
}

function endingAt(x: number, muted: string): MarkWords {
  const width = textWidth(muted, SIZE);
  return { x, anchor: 'end', strong: '', muted, width, hit: { x: x - width - HIT, width: width + 2 * HIT } };
}
