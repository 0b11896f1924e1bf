import type { AreaId } from '../../domain/ids';
import type { Topic } from '../../domain/topic';
import type { TimelineLayout } from './laneLayout';
import { markPlaces } from './markPlaces';
import type { PlacedEvents } from './placeEvents';
import type { PlacedLane } from './placeLane';

/** What a lane lists: the rows of one place, or the events. */
export type LaneKey = { readonly topic: Topic; readonly area: AreaId } | 'events';

/** What a tap means: one figure or event, or all that its lane holds. */
export type Tapped = { readonly kind: 'one'; readonly id: string } | { readonly kind: 'lane'; readonly lane: LaneKey };

type Point = { readonly x: number; readonly y: number };

/** A finger reaches this far, in pixels. */
const REACH = 22;

/**
 * What was meant by a tap at a point of a plot of so many pixels: the one mark within reach, where no other of its lane
 * is; else the lane. A mark that is not `shown` counts for nothing. Null between lanes.
 */
export function tapped(
  { lanes }: Pick<TimelineLayout, 'lanes'>,
  events: PlacedEvents,
  { x, y }: Point,
  width: number,
  isShown: (id: string) => boolean,
): Tapped | null {
  const isNear = (point: Point) => Math.abs(point.x - x) <= REACH && Math.abs(point.y - y) <= REACH;
  const meant = (near: readonly string[], lane: LaneKey): Tapped => {
    const [id, ...others] = near;
    return id !== undefined && others.length === 0 ? { kind: 'one', id } : { kind: 'lane', lane };
  };
  if (y >= events.top && y < events.top + events.height) {
    const near = events.clusters.filter((placed) => isNear({ x: placed.cluster.at * width, y: placed.y }));
    return meant(
      near.flatMap(({ cluster }) => cluster.events.map(({ id }) => id).filter(isShown)),
      'events',
    );
  }
  const placed = lanes.find(({ top, height }) => y >= top && y < top + height);
  const group = placed?.groups.find(({ top, height }) => y >= top && y < top + height);
  if (!placed || !group) return null;
  const near = itemsIn(placed, group).flatMap((item) =>
    markPlaces(item)
      .filter(({ id, dx }) => isShown(id) && isNear({ x: item.item.at * width + dx, y: item.y }))
      .map(({ id }) => id),
  );
  return meant(near, { topic: placed.lane.topic.id, area: group.area });
}

function itemsIn({ items }: PlacedLane, { top, height }: { readonly top: number; readonly height: number }) {
  return items.filter(({ y }) => y >= top && y < top + height);
}
