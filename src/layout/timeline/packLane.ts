import { DODGE, SAME_DATE } from '../dodge';
/** Where labels go in a lane, in pixels. Pure: the same items and width give the same places. */
export type PackItem = {
  readonly key: string;
  /** Ends of the mark without its label; a bar's may lie outside the plot. */
  readonly left: number;
  readonly right: number;
  /** The middle of the point. */
  readonly at: number;
  /** Pixels that the whole label needs beside the mark. */
  readonly label: number;
  /** Pixels between the middle of the point and its label; the usual ones if left out. */
  readonly gap?: number;
  readonly shape: 'band' | 'point' | 'bar' | 'plan' | 'thread';
  /** True when the label fits inside the band. */
  readonly inside: boolean;
  /** Pixels that the rest of a band's label takes past its end. */
  readonly over?: number;
  /** True when that rest may not be left out. */
  readonly whole?: boolean | undefined;
  /** Those that lead are placed first, and so have the first rows. */
  readonly leads?: boolean;
  /** True for what dodges no other of its date. */
  readonly alone?: boolean;
};

/** `over` is inside the band and on past its end. */
export type LabelSide = 'inside' | 'over' | 'right' | 'left' | 'none';

export type LanePlace = {
  readonly row: number;
  readonly side: LabelSide;
  /** Pixels that the point dodges another of the same date. */
  readonly shift: number;
};

export type PackedLane = { readonly rows: number; readonly places: ReadonlyMap<string, LanePlace> };

export type Plot = {
  readonly width: number;
  /** How far labels may reach past the end of the axis, in pixels. */
  readonly overhang: number;
  /** Which side of a point is tried first for its label. */
  readonly prefer?: 'left' | 'right';
  /** Which of the marks of one shape are placed first, `longest` of all shapes; the early ones if left out. */
  readonly first?: 'early' | 'long' | 'longest';
};

/** Space between a point and its label, and between neighbours in a row. */
export const LABEL_GAP = 8;
const AIR = 6;

type Slot = { readonly item: PackItem; left: number; right: number; side: LabelSide; shift: number };
type Stretch = { readonly left: number; readonly right: number };
/**
 * What stands in a row: marks with their labels, of which a width holds only so many, and the stretches that marks
 * without one cover, however many they are.
 */
type Row = { readonly slots: Slot[]; covered: readonly Stretch[] };

/**
 * First fit, bands and bars first. A row may hold two points of one date when one label goes left and the other right;
 * an item without room for its label in any row opens a new one, up to `maxRows`, and then goes without.
 *
 * Unlike the labels of a chart (`chart/placeLabels`), a label takes its mark along, and a new row costs height, not a
 * worse place: what is packed are marks with their labels as stretches of a row, in one dimension.
 */
export function packLane(items: readonly PackItem[], plot: Plot, maxRows: number): PackedLane {
  const rows: Row[] = [];
  const order = ['band', 'bar', 'plan', 'thread', 'point'];
  const { first = 'early' } = plot;
  const byShape = ({ shape, inside }: PackItem) => order.indexOf(shape) + (shape === 'band' && !inside ? 1.5 : 0);
  const rank = (item: PackItem) => (first === 'longest' ? Number(!item.inside) : byShape(item));
  const byLength = (a: PackItem, b: PackItem) => (first === 'early' ? 0 : b.label - a.label);
  const sorted = [...items].sort(
    (a, b) => Number(b.leads ?? false) - Number(a.leads ?? false) || rank(a) - rank(b) || byLength(a, b) || a.at - b.at,
  );
  const places = new Map<string, LanePlace>();
  for (const item of sorted) place(item);
  for (const [row, { slots }] of rows.entries()) {
    for (const { item, side, shift } of slots) places.set(item.key, { row, side, shift });
  }
  return { rows: Math.max(1, rows.length), places };

  function place(item: PackItem): void {
    const candidates = candidatesOf(item, plot);
    for (let row = 0; row < maxRows; row += 1) {
      const current = rows[row] ?? { slots: [], covered: [] };
      for (const candidate of candidates) {
        if (!fits(current, candidate)) continue;
        current.slots.push(candidate);
        rows[row] = current;
        return;
      }
    }
    const bare = { left: item.left - AIR, right: item.right + AIR };
    const isFree = (row: Row) => !clashesIn(row.covered, bare) && !clashesIn(row.slots, bare);
    if (rows.length < maxRows && !rows.some(isFree)) rows.push({ slots: [], covered: [] });
    const free = rows.findIndex(isFree);
    const row = free < 0 ? rows.length - 1 : free;
    const target = rows[row];
    if (target) target.covered = joined(target.covered, bare);
    places.set(item.key, { row, side: 'none', shift: 0 });
  }
}

function candidatesOf(item: PackItem, { width, overhang, prefer = 'right' }: Plot): readonly Slot[] {
  // Bands of neighbouring years touch; words and points keep some air.
  const air = (edge: number) => (item.shape === 'band' && (edge === item.left || edge === item.right) ? -0.5 : AIR / 2);
  const slot = (side: LabelSide, left: number, right: number): Slot => ({
    item,
    side,
    left: left - air(left),
    right: right + air(right),
    shift: 0,
  });
  const beside = (item.gap ?? LABEL_GAP) + item.label;
  const end = Math.max(item.right, item.at + beside);
  const right = end <= width + overhang ? [slot('right', Math.max(item.left, 0), end)] : [];
  const start = item.at - beside;
  const left = start >= 0 ? [slot('left', Math.min(Math.max(item.left, 0), start), item.right)] : [];
  switch (item.shape) {
    case 'band':
      return item.inside ? inBand(item, width + overhang, slot) : [...right, ...left];
    case 'bar':
      // Over its own bar only when the bar shows either side of the words.
      return item.at - Math.max(item.left, 0) > item.label + 36 ? [...left, ...right] : [...right, ...left];
    case 'thread':
      // Words stand over no line that leads to a time ahead, unless they have no other side.
      if (item.right > end - item.label) return left.length > 0 ? left : right;
      return [...right, ...left];
    case 'plan':
      return end <= width + overhang ? [slot('right', item.left, Math.max(end, item.right))] : left;
    case 'point':
      return prefer === 'right' ? [...right, ...left] : [...left, ...right];
  }
}

/** With the rest of the label past the end of the band, where there is room, or without it where it may be left out. */
function inBand(
  { left, right, over = 0, whole = false }: PackItem,
  end: number,
  slot: (side: LabelSide, left: number, right: number) => Slot,
): readonly Slot[] {
  const inside = slot('inside', left, right);
  const on = slot('over', left, right + over);
  if (whole) return [on];
  return over > 0 && right + over <= end ? [on, inside] : [inside];
}

function isLong({ shape }: PackItem): boolean {
  return shape === 'bar' || shape === 'thread';
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.left < b.right && b.left < a.right;
}

function clashesIn(stretches: readonly Stretch[], one: Stretch): boolean {
  return stretches.some((other) => overlap(one, other));
}

/** The stretches with one more, those that overlap as one. */
function joined(stretches: readonly Stretch[], added: Stretch): readonly Stretch[] {
  const apart = stretches.filter((stretch) => !overlap(stretch, added));
  const met = stretches.filter((stretch) => overlap(stretch, added));
  const left = met.reduce((least, stretch) => Math.min(least, stretch.left), added.left);
  const right = met.reduce((most, stretch) => Math.max(most, stretch.right), added.right);
  return [...apart, { left, right }];
}

/** True when the candidate has room; makes room for it beside a point of the same date. */
function fits({ slots, covered }: Row, candidate: Slot): boolean {
  if (clashesIn(covered, candidate)) return false;
  const clashes = slots.filter((other) => overlap(other, candidate));
  if (clashes.length === 0) return true;
  const [twin, ...others] = clashes;
  if (!twin || others.length > 0 || twin.shift !== 0 || twin.side === 'inside' || twin.side === 'over') return false;
  if (Math.abs(twin.item.at - candidate.item.at) > SAME_DATE) return false;
  if (twin.item.alone || candidate.item.alone) return false;
  if (twin.item.shape === 'band' || candidate.item.shape === 'band') return false;
  if (isLong(twin.item) && isLong(candidate.item)) return false;
  if (twin.side === 'right' && !isLong(twin.item) && candidate.side === 'left' && candidate.item.shape !== 'plan') {
    [twin.shift, candidate.shift] = [DODGE, -DODGE];
    return true;
  }
  // The line of a long one would run through the words of the other.
  if (twin.side === 'left' && candidate.side === 'right' && !isLong(candidate.item)) {
    [twin.shift, candidate.shift] = [-DODGE, DODGE];
    return true;
  }
  return false;
}
