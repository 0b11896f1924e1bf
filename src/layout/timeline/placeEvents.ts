import { eventWhen } from '../../i18n/describe';
import { placeLetters } from '../../i18n/placeLetters';
import type { Text } from '../../i18n/text';
import { shortenedEnd } from '../../lib/cutWords';
import { textWidth } from '../../lib/textWidth';
import type { EventCluster } from '../../selectors/eventClusters';
import { LANE_FONT_SIZE } from './laneLabels';
import { groupBoxes, OVERHANG, ROW_HEIGHT } from './laneMetrics';
import { type LabelSide, type PackItem, packLane } from './packLane';

export type PlacedCluster = {
  readonly cluster: EventCluster;
  /** In pixels from the top of the picture. */
  readonly y: number;
  readonly row: number;
  readonly side: LabelSide;
  readonly label: string;
  readonly extra: string;
  /** Its place in letters beside the flag that has no name, where they have room; their left end counts from the flag's day. */
  readonly letters: { readonly words: string; readonly x: number } | null;
};

export type PlacedEvents = {
  readonly top: number;
  readonly height: number;
  readonly clusters: readonly PlacedCluster[];
};

/** Events have so many rows, whether they need them or not, so that opening one moves nothing below. */
const ROWS = 2;

type Room = {
  readonly width: number;
  readonly withLabels: boolean;
  readonly top: number;
  /** The number of the first row, counted through all lanes. */
  readonly firstRow: number;
};

/**
 * Places the flags, the open one first. A name without room in these rows is tried without its day, then cut; what finds
 * none is a flag alone, and so is one whose name would stand under such a flag however short.
 */
export function placeEvents(
  clusters: readonly EventCluster[],
  text: Text,
  { width, withLabels, top, firstRow }: Room,
): PlacedEvents {
  const rows = withLabels ? ROWS : 1;
  const drafts = clusters.map((cluster) => draft(cluster, text));
  const form = new Map(drafts.map(({ key }) => [key, 0]));
  const pack = () =>
    packLane(
      drafts.map(({ key, cluster, labels, extra }): PackItem => {
        const at = cluster.at * width;
        const name = labels[form.get(key) ?? 0];
        const label = withLabels && name !== undefined ? textWidth(`${name} ${extra}`, LANE_FONT_SIZE, 600) : 0;
        return {
          key,
          shape: 'point',
          at,
          left: at + FLAG.from,
          right: Math.min(at + FLAG.to, width),
          label,
          inside: false,
          leads: cluster.opened,
          alone: true,
        };
      }),
      { width, overhang: OVERHANG },
      rows,
    );
  let packed = pack();
  for (let shorter = 1; withLabels && shorter < FORMS; shorter += 1) {
    const nameless = drafts.filter(({ key }) => packed.places.get(key)?.side === 'none');
    if (nameless.length === 0) break;
    for (const { key } of nameless) form.set(key, shorter);
    packed = pack();
  }
  // A flag without a name stands on no other’s: that one gives way, in the end to a flag alone.
  const covers = ({ key, cluster, labels, extra }: Draft) => {
    const [place, label] = [packed.places.get(key), labels[form.get(key) ?? 0]];
    if (!place || label === undefined || place.side === 'none' || cluster.opened) return false;
    const { from, to } = reachOf({ cluster, side: place.side, label, extra }, width);
    return drafts.some((other) => {
      const [flag, day] = [packed.places.get(other.key), other.cluster.at * width];
      return flag?.side === 'none' && flag.row === place.row && day + FLAG.to > from && day + FLAG.from < to;
    });
  };
  for (let over = drafts.find(covers); withLabels && over; over = drafts.find(covers)) {
    form.set(over.key, (form.get(over.key) ?? 0) + 1);
    packed = pack();
  }
  const { boxes, height } = groupBoxes([rows], top, withLabels);
  const first = boxes[0]?.firstRow ?? top;
  const placed = drafts.map(({ key, cluster, labels, extra }): PlacedCluster => {
    const place = packed.places.get(key) ?? { row: 0, side: 'none' as const };
    const label = labels[form.get(key) ?? 0] ?? '';
    const side = withLabels && label !== '' ? place.side : 'none';
    const y = first + (place.row + 0.5) * ROW_HEIGHT;
    return { cluster, label, extra, side, row: firstRow + place.row, y, letters: null };
  });
  return {
    top,
    height,
    clusters: withLettersBeside(placed, text, { width, end: width + (withLabels ? OVERHANG : 4) }),
  };
}

/** From where to where a flag reaches, in pixels from its day. */
const FLAG = { from: -2, to: 9 };
/** Where a name begins right of its flag, or ends left of it. */
export const FLAG_NAME = { right: 12, left: -5 } as const;
const AIR = 4;

/** Letters beside the flags without a name, right or left of them, on no other flag, name or letters of the row. */
function withLettersBeside(
  clusters: readonly PlacedCluster[],
  text: Text,
  { width, end }: { readonly width: number; readonly end: number },
): readonly PlacedCluster[] {
  const taken = clusters.map((placed) => ({ row: placed.row, ...reachOf(placed, width) }));
  return clusters.map((placed) => {
    const { cluster, side, row } = placed;
    const [{ refArea }] = cluster.events;
    const words = refArea ? placeLetters(text, [refArea]) : '';
    if (side !== 'none' || words === '') return placed;
    const [at, wide] = [cluster.at * width, textWidth(words, LANE_FONT_SIZE, 600)];
    const x = [FLAG.to + 1, FLAG.from - 1 - wide].find((off) => {
      const [from, to] = [at + off - AIR, at + off + wide + AIR];
      const isOwn = (index: number) => clusters[index] === placed;
      const isFree = taken.every(
        (other, index) => isOwn(index) || other.row !== row || other.to <= from || other.from >= to,
      );
      return isFree && from >= 0 && to <= end;
    });
    if (x === undefined) return placed;
    taken.push({ row, from: at + x, to: at + x + wide });
    return { ...placed, letters: { words, x } };
  });
}

/** From where to where a flag reaches with its name. */
function reachOf(
  { cluster, side, label, extra }: Pick<PlacedCluster, 'cluster' | 'side' | 'label' | 'extra'>,
  width: number,
) {
  const at = cluster.at * width;
  const wide = textWidth(`${label} ${extra}`, LANE_FONT_SIZE, 600);
  return {
    from: at + (side === 'left' ? FLAG_NAME.left - wide : FLAG.from),
    to: at + (side === 'right' ? FLAG_NAME.right + wide : FLAG.to),
  };
}

/** A cut name is about so many characters long. */
const CUT = 24;
const FORMS = 3;

type Draft = {
  readonly key: string;
  readonly cluster: EventCluster;
  /** Its name, from the whole with its day to the shortest. */
  readonly labels: readonly string[];
  readonly extra: string;
};

function draft(cluster: EventCluster, text: Text): Draft {
  const [main, ...rest] = cluster.events;
  const letters = main.refArea ? placeLetters(text, [main.refArea]) : '';
  const name = letters === '' ? text.pick(main.name) : `${letters} ${text.pick(main.name)}`;
  return {
    key: main.id,
    cluster,
    labels: [`${name}, ${eventWhen(text, main)}`, name, shortenedEnd(name, CUT)],
    extra: rest.length > 0 ? text.t('timeline.more', { count: rest.length }) : '',
  };
}
