import { axisShare } from '../../domain/axis';
import { claimSpan } from '../../domain/claim';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { ROW_HEIGHT } from '../../layout/timeline/laneMetrics';
import { clusterEvents, openEvent } from '../../selectors/eventClusters';
import { useView } from '../useView';
import { percent } from './LaneExtent';

/**
 * From the period that the open claim describes to the day it was said, a thin yellow line: below its own row, between
 * the rows, and down to the flag of its event.
 */
export function Thread({ layout }: { readonly layout: TimelineLayout }) {
  const { dataset, choices, shown } = useView();
  const claim = choices.claim === null ? undefined : dataset.claimById.get(choices.claim);
  if (!claim || !shown.ids.has(claim.id)) return null;
  const placed = layout.lanes.flatMap(({ items }) => items).find(({ item }) => item.figures.includes(claim));
  if (!placed) return null;
  const said = percent(axisShare(dataset.axis, claim.said.on));
  const from = percent(claimSpan(claim).end > claim.said.on ? placed.item.at : Math.min(placed.item.to, 1));
  const below = placed.y + ROW_HEIGHT / 2;
  const event = openEvent(dataset, claim.id);
  const flag =
    event === null
      ? undefined
      : layout
          .eventsOf(clusterEvents(dataset.axis, dataset.events, event))
          .clusters.find(({ cluster }) => cluster.events[0].id === event);
  return (
    <g className="tl-thread">
      <line x1={from} x2={from} y1={placed.y} y2={below} />
      <line x1={from} x2={said} y1={below} y2={below} />
      <line x1={said} x2={said} y1={below} y2={flag?.y ?? layout.height - 5} />
    </g>
  );
}
