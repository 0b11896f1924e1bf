import { eventDay, type NewsEvent } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { AreaId } from '../domain/ids';
import type { Topic } from '../domain/topic';
import type { TimelineModel } from './timeline';

/** What is said and follows of one place on the topic of a lane, in the order of the times at which it is drawn. */
export function laneList({ lanes }: Pick<TimelineModel, 'lanes'>, topic: Topic, area: AreaId): readonly Figure[] {
  const items = lanes
    .filter((lane) => lane.topic.id === topic)
    .flatMap(({ groups }) => groups.filter((group) => group.area === area).flatMap((group) => group.items));
  return items.toSorted((a, b) => a.at - b.at).flatMap(({ figures }) => figures);
}

/** The events in the order of their days; those that nobody dated come last. */
export function eventList({ events }: Pick<Dataset, 'events'>): readonly NewsEvent[] {
  const day = (event: NewsEvent) => eventDay(event) ?? '9999';
  return events.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}
