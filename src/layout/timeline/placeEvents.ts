import { eventWhen } from '../../i18n/describe';
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
 * none is a flag alone.
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
        const label = withLabels ? textWidth(`${labels[form.get(key) ?? 0]} ${extra}`, LANE_FONT_SIZE, 600) : 0;
        return {
          key,
          shape: 'point',
          at,
          left: at - 2,
          right: Math.min(at + 9, width),
          label,
          inside: false,
          leads: cluster.opened,
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
  const { boxes, height } = groupBoxes([rows], top, withLabels);
  const first = boxes[0]?.firstRow ?? top;
  const placed = drafts.map(({ key, cluster, labels, extra }): PlacedCluster => {
    const place = packed.places.get(key) ?? { row: 0, side: 'none' as const };
    const side = withLabels ? place.side : 'none';
    const label = labels[form.get(key) ?? 0] ?? '';
    return { cluster, label, extra, side, row: firstRow + place.row, y: first + (place.row + 0.5) * ROW_HEIGHT };
  });
  return { top, height, clusters: placed };
}

/** A cut name is about so many characters long. */
const CUT = 24;
const FORMS = 3;

function draft(cluster: EventCluster, text: Text) {
  const [main, ...rest] = cluster.events;
  const name = text.pick(main.name);
  return {
    key: main.id,
    cluster,
    labels: [`${name}, ${eventWhen(text, main)}`, name, shortenedEnd(name, CUT)],
    extra: rest.length > 0 ? text.t('timeline.more', { count: rest.length }) : '',
  };
}
