import { memo, useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { eventSentence } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { clusterEvents, openEvent } from '../../selectors/eventClusters';
import { useSettled } from '../../state/ReaderContext';
import { EventMark } from './EventMark';

type EventMarksProps = { readonly dataset: Dataset; readonly layout: TimelineLayout };

/** The flags. The event that is open, or at which the open figure was said, stands by itself with its name. */
export const EventMarks = memo(function EventMarks({ dataset, layout }: EventMarksProps) {
  const text = useText();
  const claim = useSettled((choices) => choices.claim);
  const open = openEvent(dataset, claim);
  const { clusters } = useMemo(
    () => (open === null ? layout.events : layout.eventsOf(clusterEvents(dataset.axis, dataset.events, open))),
    [layout, dataset, open],
  );
  return clusters.map((placed) => (
    <EventMark
      key={placed.cluster.events[0].id}
      placed={placed}
      sentences={placed.cluster.events.map((event) => eventSentence(text, event)).join('\n')}
    />
  ));
});
