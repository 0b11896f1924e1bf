import { type Axis, axisShare } from '../domain/axis';
import { eventDay, type NewsEvent } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Day } from '../domain/period';

/** Events closer than `NEAR`, drawn as one flag; the first is the most important and labels it. */
export type EventCluster = {
  readonly at: number;
  readonly events: readonly [NewsEvent, ...NewsEvent[]];
  /** True for the one that a reader has open, a flag of its own. */
  readonly opened: boolean;
};

/** Days closer than this share of the axis are one flag. */
const NEAR = 0.008;
const IMPORTANCE: readonly NewsEvent['kind'][] = [
  'summit',
  'meeting',
  'exhibition',
  'agreement',
  'project',
  'document',
  'plan',
  'proposal',
  'publication',
];

/** The event that is open, or at which the open figure was said; null for none. */
export function openEvent(dataset: Dataset, open: string | null): NewsEvent['id'] | null {
  if (open === null) return null;
  const at = dataset.claimById.get(open)?.said.at ?? open;
  return dataset.events.find(({ id }) => id === at)?.id ?? null;
}

/** The flags of events; the open one comes out of the flag that it would be part of. */
export function clusterEvents(
  axis: Axis,
  events: readonly NewsEvent[],
  open: NewsEvent['id'] | null = null,
): readonly EventCluster[] {
  const opened = events.filter(({ id }) => id === open);
  const others = clustersOf(
    axis,
    events.filter(({ id }) => id !== open),
  );
  return [...others, ...clustersOf(axis, opened).map((cluster) => ({ ...cluster, opened: true }))].sort(
    (a, b) => a.at - b.at,
  );
}

function clustersOf(axis: Axis, events: readonly NewsEvent[]): readonly EventCluster[] {
  const dated = events
    .flatMap((event) => {
      const day = eventDay(event);
      return day === null ? [] : [{ event, at: Math.min(axisShare(axis, dayOf(event, day)), 1) }];
    })
    .sort((a, b) => a.at - b.at);
  const clusters: { at: number; events: NewsEvent[] }[] = [];
  for (const { event, at } of dated) {
    const last = clusters.at(-1);
    if (last && at - last.at < NEAR) last.events.push(event);
    else clusters.push({ at, events: [event] });
  }
  return clusters.flatMap(({ events: members }) => {
    const [first, ...rest] = members.sort((a, b) => IMPORTANCE.indexOf(a.kind) - IMPORTANCE.indexOf(b.kind));
    const day = first && eventDay(first);
    return first && day
      ? [{ at: Math.min(axisShare(axis, dayOf(first, day)), 1), events: [first, ...rest] as const, opened: false }]
      : [];
  });
}

/** A month without a day is drawn in its middle. */
function dayOf(event: NewsEvent, day: Day): Day {
  if (event.sameOccasion !== null && event.date.precision === 'month') return `${day.slice(0, 7)}-10`;
  if (event.date.precision === 'month') return `${day.slice(0, 7)}-15`;
  return event.date.precision === 'year' ? (event.date.end ?? day) : day;
}

/** Whether the event of a flag that stands for it is yet to come; its first where it has none of that id. */
export function isPlanned({ events }: EventCluster, id: string): boolean {
  const { status } = events.find((event) => event.id === id) ?? events[0];
  return status === 'planned' || status === 'proposed';
}
