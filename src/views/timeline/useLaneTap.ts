import { type MouseEvent, type RefObject, useState } from 'react';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { type LaneKey, tapped } from '../../layout/timeline/tapped';
import { clusterEvents, openEvent } from '../../selectors/eventClusters';
import { shownIds } from '../../selectors/shownIds';
import { useActions } from '../../state/ReaderContext';
import { useView } from '../useView';

/** The element that stands for a lane: its place in the gutter. */
export function laneName(lane: LaneKey): string {
  return lane === 'events' ? lane : `${lane.topic}-${lane.area}`;
}

/**
 * Where lanes hold glyphs only, several figures lie under one finger: a tap opens the one mark within reach, or lists the
 * lane. Drawn so many times as large as laid out. Keys and what reads the page aloud open the mark that they are at.
 */
export function useLaneTap(plot: RefObject<HTMLElement | null>, layout: TimelineLayout, scale: number) {
  const { dataset, choices } = useView();
  const { openEvidence } = useActions();
  const [open, setOpen] = useState<LaneKey | null>(null);
  const place = (lane: LaneKey) => document.querySelector<HTMLElement>(`[data-lane="${laneName(lane)}"]`);
  const onClickCapture = (event: MouseEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || event.detail === 0) return;
    const alone = openEvent(dataset, choices.claim);
    const events = alone === null ? layout.events : layout.eventsOf(clusterEvents(dataset.axis, dataset.events, alone));
    const ids = shownIds(dataset, choices);
    const at = { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
    const found = tapped(layout, events, at, box.width / scale, (id) => ids.has(id));
    event.stopPropagation();
    if (found?.kind === 'one') openEvidence(found.id);
    if (found?.kind !== 'lane') return;
    place(found.lane)?.focus({ preventScroll: true });
    setOpen(found.lane);
  };
  return { open, setOpen, place, onClickCapture };
}
