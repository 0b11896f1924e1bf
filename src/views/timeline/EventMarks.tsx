import { memo, useMemo } from 'react';
import { eventSentence } from '../../i18n/describe';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { clusterEvents, openEvent } from '../../selectors/eventClusters';
import { useView } from '../useView';
import { EventMark } from './EventMark';

/** The flags. The event that is open, or at which the open figure was said, stands by itself with its name. */
export const EventMarks = memo(function EventMarks({ layout }: { readonly layout: TimelineLayout }) {
  const { dataset, choices, text } = useView();
  const open = openEvent(dataset, choices.claim);
  const { clusters } = useMemo(
    () => (open === null ? layout.events : layout.eventsOf(clusterEvents(dataset.axis, dataset.events, open))),
    [layout, dataset, open],
  );
  return clusters.map((placed) => (
    <EventMark
      key={placed.cluster.events[0].id}
      placed={placed}
      label={placed.cluster.events.map((event) => eventSentence(text, event)).join('; ')}
    />
  ));
});
