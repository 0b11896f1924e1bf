import { memo, useCallback, useMemo, useRef } from 'react';
import { type Axis, lengthOf } from '../../domain/axis';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { markName } from '../../i18n/markName';
import { nameOfCode } from '../../i18n/nameOfCode';
import type { Text } from '../../i18n/text';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { clusterEvents } from '../../selectors/eventClusters';
import { timelineOutline } from '../../selectors/outline';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { EmptyYears } from './EmptyYears';
import { EventMarks } from './EventMarks';
import { LaneMark } from './LaneMark';
import { Thread } from './Thread';
import './lanes.css';

type LanesProps = {
  readonly layout: TimelineLayout;
  readonly dataset: Dataset;
  readonly text: Text;
};

/** Depends on the data, the clock, the language and the width alone: a filter changes no place here. */
export const Lanes = memo(function Lanes({ layout, dataset, text }: LanesProps) {
  const group = useRef<SVGSVGElement>(null);
  const outline = useMemo(
    () =>
      timelineOutline({
        lanes: layout.lanes.map(({ lane }) => lane),
        clusters: clusterEvents(dataset.axis, dataset.events),
      }),
    [layout, dataset],
  );
  const roving = useRovingMarks(group, outline, (code) => nameOfCode(text, dataset.codes, code));
  const name = useCallback((figure: Figure, drawn: string) => markName(text, dataset, figure, drawn), [dataset, text]);
  return (
    <svg
      ref={group}
      className="tl-svg"
      width="100%"
      height={layout.height}
      overflow="visible"
      role="group"
      aria-label={text.t('timeline.title')}
      aria-description={text.t('timeline.instructions')}
      {...roving}
    >
      {yearEdges(dataset.axis).map((x) => (
        <line key={x} className="tl-grid" x1={x} x2={x} y1={0} y2={layout.height} />
      ))}
      {layout.lanes.map((placed) => (
        <EmptyYears key={placed.lane.topic.id} dataset={dataset} placed={placed} />
      ))}
      {layout.lanes.slice(1).map(({ lane, top }) => (
        <line key={lane.topic.id} className="tl-rule" x1="0" x2="100%" y1={top} y2={top} />
      ))}
      <line className="tl-rule" x1="0" x2="100%" y1={layout.events.top} y2={layout.events.top} />
      <Thread dataset={dataset} layout={layout} />
      {layout.lanes.map(({ items }) =>
        items.map((placed) => <LaneMark key={placed.item.key} placed={placed} name={name} />),
      )}
      <EventMarks dataset={dataset} layout={layout} />
    </svg>
  );
});

/** Where its years begin, and where the last one ends. */
function yearEdges(axis: Axis): readonly string[] {
  const length = lengthOf(axis);
  return Array.from({ length: length + 1 }, (_, index) => `${(index / length) * 100}%`);
}
