import type { Area } from '../../domain/area';
import type { NewsEvent } from '../../domain/claim';
import { eventWhen } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { EventCluster, Lane, LaneItem, TimelineModel } from '../../selectors/timeline';
import { type EmptyWords, placeEmptyWords, type Stretch } from './emptyWords';
import { type BandLabel, bandLabel, labelWidth, type Segment, segmentsOf } from './laneLabels';
import { LABEL_GAP, type PackItem, type Placed, packLane, type Side } from './packLane';

export const ROW_HEIGHT = 14;
const LANE_PADDING = 4;
/** The name of a lane is a button, as high as the smallest target. */
const TARGET = 24;
/** The lane's name and, below it, what is undated. */
const EVENTS_HEIGHT = 46;
/** Labels may reach this far beyond the end of the axis, in pixels. */
export const OVERHANG = 20;
/** Below this many pixels lanes hold glyphs only. */
export const GLYPHS_ONLY = 560;

export type PlacedItem = {
  readonly item: LaneItem;
  readonly side: Side;
  readonly shift: number;
  /** The middle of the row, in pixels from the top of the picture. */
  readonly y: number;
  readonly row: number;
  readonly segments: readonly Segment[];
  readonly band: BandLabel | null;
};

export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly items: readonly PlacedItem[];
  /** The words for years without a figure, at these places or anywhere; null where they find no room. */
  readonly emptyWords: (years: readonly number[], places: readonly Area[]) => EmptyWords | null;
};

export type PlacedCluster = {
  readonly cluster: EventCluster;
  readonly y: number;
  readonly row: number;
  readonly side: Side;
  readonly label: string;
  readonly extra: string;
};

export type TimelineLayout = {
  readonly lanes: readonly PlacedLane[];
  readonly events: { readonly top: number; readonly height: number; readonly clusters: readonly PlacedCluster[] };
  readonly height: number;
};

/** Places every statement for a plot of so many pixels. Rows are numbered through all lanes, for the arrow keys. */
export function layoutTimeline(model: TimelineModel, text: Text, width: number): TimelineLayout {
  const withLabels = width >= GLYPHS_ONLY;
  let top = 0;
  let firstRow = 0;
  const lanes = model.lanes.map((lane): PlacedLane => {
    const drafts = lane.items.map((item) => draft(item, text, width, withLabels));
    const packed = packLane(
      drafts.map(({ pack }) => pack),
      { width, overhang: OVERHANG },
      withLabels ? 14 : 4,
    );
    const items = drafts.map(({ item, segments, band }): PlacedItem => {
      const place: Placed = packed.places.get(item.key) ?? { row: 0, side: 'none', shift: 0 };
      return {
        item,
        segments,
        band,
        side: withLabels ? place.side : 'none',
        shift: place.shift,
        row: firstRow + place.row,
        y: rowMiddle(top, place.row),
      };
    });
    const height = Math.max(packed.rows * ROW_HEIGHT + LANE_PADDING * 2, TARGET);
    const drawn = drafts.map(({ item, pack }) => stretchOf(pack, packed.places.get(item.key)));
    const emptyWords: PlacedLane['emptyWords'] = (years, places) =>
      withLabels
        ? placeEmptyWords(text, model.axis, { topic: lane.topic, years, places }, packed.rows, width, drawn, (row) =>
            rowMiddle(0, row),
          )
        : null;
    const placed = { lane, top, height, items, emptyWords };
    top += height;
    firstRow += packed.rows;
    return placed;
  });
  const events = placeEvents(model.clusters, text, width, withLabels, top, firstRow);
  return { lanes, events, height: top + events.height };
}

/** A mark with its label beside it, as far as that reaches. */
function stretchOf({ left, right, at, label }: PackItem, place: Placed | undefined): Stretch {
  const { row, side } = place ?? { row: 0, side: 'none' };
  const reach = label + 2 * LABEL_GAP;
  return {
    row,
    from: side === 'left' ? Math.min(left, at - reach) : left,
    to: side === 'right' ? Math.max(right, at + reach) : right,
  };
}

function rowMiddle(top: number, row: number): number {
  return top + LANE_PADDING + row * ROW_HEIGHT + ROW_HEIGHT / 2;
}

function draft(item: LaneItem, text: Text, width: number, withLabels: boolean) {
  const segments = segmentsOf(text, item);
  const half = ((item.to - item.from) * width) / 2;
  const band = item.shape === 'band' && withLabels ? bandLabel(text, item, half) : null;
  const at = item.at * width;
  const reach = 6 + (item.figures.length > 1 ? 5 : 0);
  const pack: PackItem = {
    key: item.key,
    shape: item.shape,
    at,
    left: Math.min(item.from * width, at - reach),
    right: Math.min(Math.max(item.to * width, at + reach), width),
    label: withLabels ? labelWidth(segments) : 0,
    inside: band !== null || !withLabels,
  };
  return { item, segments, band, pack };
}

function placeEvents(
  clusters: readonly EventCluster[],
  text: Text,
  width: number,
  withLabels: boolean,
  top: number,
  firstRow: number,
): TimelineLayout['events'] {
  const drafts = clusters.map((cluster) => {
    const [main, ...rest] = cluster.events;
    return {
      cluster,
      label: eventLabel(text, main),
      extra: rest.length > 0 ? text.t('timeline.more', { count: rest.length }) : '',
    };
  });
  const packed = packLane(
    drafts.map(({ cluster, label, extra }) => {
      const at = cluster.at * width;
      return {
        key: cluster.events[0].id,
        shape: 'point' as const,
        at,
        left: at - 2,
        right: Math.min(at + 9, width),
        label: withLabels ? textWidth(`${label} ${extra}`, 11, 600) : 0,
        inside: false,
      };
    }),
    { width, overhang: OVERHANG },
    withLabels ? 3 : 1,
  );
  const placed = drafts.map(({ cluster, label, extra }): PlacedCluster => {
    const place = packed.places.get(cluster.events[0].id) ?? { row: 0, side: 'none' as const };
    const side = withLabels ? place.side : 'none';
    return { cluster, label, extra, side, row: firstRow + place.row, y: rowMiddle(top, place.row) };
  });
  return { top, height: Math.max(packed.rows * ROW_HEIGHT + LANE_PADDING * 2, EVENTS_HEIGHT), clusters: placed };
}

function eventLabel(text: Text, event: NewsEvent): string {
  return `${text.pick(event.name)}, ${eventWhen(text, event)}`;
}
