import { axisShare } from '../../domain/axis';
import { type Claim, claimSpan } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { clusterEvents, openEvent } from '../../selectors/eventClusters';
import type { TimelineLayout } from './laneLayout';
import { ROW_HEIGHT } from './laneMetrics';

/** From the period that a claim describes to the day it was said: `x` in shares of the axis, `y` in pixels from above. */
export type PlacedThread = {
  readonly from: { readonly x: number; readonly y: number };
  readonly said: { readonly x: number; readonly y: number };
  /** Where it runs, between the rows. */
  readonly between: number;
};

/** Down to the flag of the claim's event, or to the foot of the lanes; null for a claim that is in no lane. */
export function placeThread(dataset: Dataset, layout: TimelineLayout, claim: Claim): PlacedThread | null {
  const placed = layout.lanes.flatMap(({ items }) => items).find(({ item }) => item.figures.includes(claim));
  if (!placed) return null;
  const { axis, events } = dataset;
  const isPlan = claimSpan(claim).end > claim.said.on;
  const event = openEvent(dataset, claim.id);
  const flags = event === null ? [] : layout.eventsOf(clusterEvents(axis, events, event)).clusters;
  const flag = flags.find(({ cluster }) => cluster.events[0].id === event);
  return {
    from: { x: isPlan ? placed.item.at : Math.min(placed.item.to, 1), y: placed.y },
    said: { x: axisShare(axis, claim.said.on), y: flag?.y ?? layout.height - 5 },
    between: placed.y + ROW_HEIGHT / 2,
  };
}
