import type { Axis } from '../../domain/axis';
import { type Figure, isQuoted } from '../../domain/figure';
import type { AreaId } from '../../domain/ids';
import { figureLabel } from '../../i18n/derived';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { LaneItem } from '../../selectors/laneItem';
import type { Lane } from '../../selectors/timeline';
import { type EmptyWords, placeEmptyWords, type Stretch } from './emptyWords';
import {
  BAND_GAP,
  type BandLabel,
  bandLabel,
  gapOf,
  LANE_FONT_SIZE,
  type LabelSegment,
  labelWidth,
  pointsReach,
  segmentsOf,
} from './laneLabels';
import { groupBoxes, headHeight, OVERHANG, ROW_HEIGHT, rowMiddle } from './laneMetrics';
import { packGroups } from './packGroups';
import { LABEL_GAP, type LabelSide, type LanePlace, type PackItem } from './packLane';

export type PlacedItem = {
  readonly item: LaneItem;
  readonly side: LabelSide;
  readonly shift: number;
  /** The middle of the row, in pixels from the top of the picture. */
  readonly y: number;
  readonly row: number;
  readonly segments: readonly LabelSegment[];
  readonly band: BandLabel | null;
  /** How far its points reach past the ends of its band, in pixels. */
  readonly out: number;
};

/** The rows of one place: its name stands at the first of them. */
export type PlacedGroup = { readonly area: AreaId; readonly top: number; readonly height: number };

export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** The height of its name above its rows; 0 where that stands beside them. */
  readonly head: number;
  readonly rows: number;
  readonly groups: readonly PlacedGroup[];
  readonly items: readonly PlacedItem[];
  /** The words for years without a figure, at these places or anywhere; null where they find no room. */
  readonly emptyWords: (years: readonly number[], places: readonly AreaId[]) => EmptyWords | null;
};

type Room = {
  readonly axis: Axis;
  readonly width: number;
  readonly withLabels: boolean;
  readonly top: number;
  /** The number of the first row, counted through all lanes. */
  readonly firstRow: number;
};

/** Places a topic: the rows of each place, one below the other. */
export function placeLane(lane: Lane, text: Text, { axis, width, withLabels, top, firstRow }: Room): PlacedLane {
  const drafts = lane.groups.map(({ items }) => items.map((item) => draft(item, text, width, withLabels)));
  const packed = packGroups(
    drafts.map((group) => ({
      items: group.flatMap(({ rider, pack }) => (rider ? [] : [pack])),
      riders: group.flatMap(({ rider, pack }) => (rider ? [{ ...pack, elsewhere: labelWidth([rider]) }] : [])),
    })),
    { width, overhang: OVERHANG },
    withLabels ? 14 : 4,
  );
  const of = new Map(drafts.flat().map((each) => [each.item.key, each]));
  const items: PlacedItem[] = [];
  const drawn: Stretch[] = [];
  const groups: PlacedGroup[] = [];
  const filled = [...packed.entries()].filter(([, { rows }]) => rows > 0);
  const { boxes, height } = groupBoxes(
    filled.map(([, { rows }]) => rows),
    top,
    withLabels,
  );
  let row = 0;
  for (const [at, [index, { rows, places, guests }]] of filled.entries()) {
    const box = boxes[at] ?? { top, height: 0, firstRow: top };
    for (const [key, place] of places) {
      const own = of.get(key);
      if (!own) continue;
      const { item, band, pack, out, rider } = own;
      const segments = guests.has(key) && rider ? [rider] : own.segments;
      const y = box.firstRow + (place.row + 0.5) * ROW_HEIGHT;
      items.push({
        item,
        band,
        out,
        segments,
        side: withLabels ? place.side : 'none',
        shift: place.shift,
        row: firstRow + row + place.row,
        y,
      });
      drawn.push(stretchOf({ ...pack, label: labelWidth(segments) }, place, row + place.row));
    }
    const area = lane.groups[index]?.area;
    if (area !== undefined) groups.push({ area, top: box.top, height: box.height });
    row += rows;
  }
  const rows = Math.max(row, 1);
  const emptyWords: PlacedLane['emptyWords'] = (years, places) =>
    withLabels
      ? placeEmptyWords(text, axis, { topic: lane.topic, years, places }, rows, width, drawn, (at) => rowMiddle(0, at))
      : null;
  return { lane, top, height, head: headHeight(withLabels), rows, groups, items, emptyWords };
}

/** A mark with its label beside it, as far as that reaches. */
function stretchOf({ left, right, at, label, gap = 0, over = 0 }: PackItem, { side }: LanePlace, row: number): Stretch {
  const reach = gap + label + LABEL_GAP;
  return {
    row,
    from: side === 'left' ? Math.min(left, at - reach) : left,
    to: side === 'right' ? Math.max(right, at + reach) : right + (side === 'over' ? over : 0),
  };
}

function draft(item: LaneItem, text: Text, width: number, withLabels: boolean) {
  const half = ((item.to - item.from) * width) / 2;
  const at = item.at * width;
  const reach = 1 + pointsReach(item);
  const gap = item.shape === 'band' ? Math.max(half, reach) + BAND_GAP : gapOf(item);
  const segments = segmentsBeside(text, item, { at, gap, width });
  const band = item.shape === 'band' && withLabels ? bandLabelIn(text, item, half, width) : null;
  const [main, ...others] = item.figures;
  const pack: PackItem = {
    key: item.key,
    shape: item.shape,
    at,
    left: Math.min(item.from * width, at - reach),
    right: Math.min(Math.max(item.to * width, at + reach), width),
    label: withLabels ? labelWidth(segments) : 0,
    gap: withLabels ? gap : 0,
    inside: band !== null || !withLabels,
    leads: item.leads,
    over: band && band.over.length > 0 ? labelWidth(band.over) + BAND_GAP : 0,
    whole: band?.isParted,
  };
  // Without words nothing would say whose it is in the row of another place.
  const rider = withLabels && others.length === 0 && isBare(main) ? named(text, main, segments[0]) : null;
  return { item, segments, band, pack, out: Math.max(reach - half, 0), rider };
}

/** The words of all figures of an item, or of as many from the first on as one of its sides has room for in an empty row. */
function segmentsBeside(
  text: Text,
  item: LaneItem,
  { at, gap, width }: { readonly at: number; readonly gap: number; readonly width: number },
): readonly LabelSegment[] {
  return segmentsOf(text, item, (words) => gap + words <= at || at + gap + words <= width + OVERHANG);
}

/** The label in a band so many pixels long either side, unless words of its figure had no room past the end. */
function bandLabelIn(text: Text, item: LaneItem, half: number, width: number): BandLabel | null {
  const band = bandLabel(text, item, half);
  const end = item.to * width + BAND_GAP + labelWidth(band?.over ?? []);
  return band?.isParted && end > width + OVERHANG ? null : band;
}

/** A direction without an amount. */
function isBare(figure: Figure): boolean {
  return isQuoted(figure) && figure.quantity.kind === 'direction';
}

/** The words of a figure in a row of another place: they name its own. */
function named(text: Text, figure: Figure, own: LabelSegment | undefined): LabelSegment | null {
  if (!own) return null;
  const muted = figureLabel(text, figure);
  return { ...own, muted, width: own.width + textWidth(muted, LANE_FONT_SIZE) - textWidth(own.muted, LANE_FONT_SIZE) };
}
