import type { Text } from '../../i18n/text';
import type { EventCluster } from '../../selectors/eventClusters';
import type { TimelineModel } from '../../selectors/timeline';
import { GLYPHS_ONLY } from './laneMetrics';
import { type PlacedEvents, placeEvents } from './placeEvents';
import { type PlacedLane, placeLane } from './placeLane';

export type TimelineLayout = {
  readonly lanes: readonly PlacedLane[];
  readonly events: PlacedEvents;
  /** The same for other flags, such as those with the open event on its own; they take the same room. */
  readonly eventsOf: (clusters: readonly EventCluster[]) => PlacedEvents;
  readonly height: number;
};

/** Places every statement for a plot of so many pixels. Rows are numbered through all lanes, for the arrow keys. */
export function layoutTimeline(model: TimelineModel, text: Text, width: number): TimelineLayout {
  const withLabels = width >= GLYPHS_ONLY;
  let top = 0;
  let firstRow = 0;
  const lanes = model.lanes.map((lane): PlacedLane => {
    const placed = placeLane(lane, text, { axis: model.axis, width, withLabels, top, firstRow });
    top += placed.height;
    firstRow += placed.rows;
    return placed;
  });
  const eventsOf = (clusters: readonly EventCluster[]) =>
    placeEvents(clusters, text, { width, withLabels, top, firstRow });
  const events = eventsOf(model.clusters);
  return { lanes, events, eventsOf, height: top + events.height };
}
