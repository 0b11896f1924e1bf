import { type CSSProperties, Fragment } from 'react';
import { eventDay } from '../../domain/claim';
import type { AreaId } from '../../domain/ids';
import { codeName } from '../../i18n/codeNames';
import { areaShort } from '../../i18n/describe';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import type { PlacedLane } from '../../layout/timeline/placeLane';
import type { LaneKey } from '../../layout/timeline/tapped';
import { useActions, useChoice } from '../../state/ReaderContext';
import { boxStyle, type LaneBox, type LaneStep, ofSteps } from '../../ui/laneSteps';
import { useView } from '../useView';
import { laneName } from './useLaneTap';

type GutterProps = {
  readonly layout: TimelineLayout;
  /** The layouts among which the style sheet chooses, or has chosen; null where one is known to fit. */
  readonly steps: Readonly<Record<LaneStep, TimelineLayout>> | 'taken' | null;
  /** Lists what a place holds, where lanes have no words; else null. */
  readonly onList: ((lane: LaneKey) => void) | null;
  /** How many times as large as laid out the lanes are drawn. */
  readonly scale: number;
};

/** Beside the lanes: the topic of each, a filter of its own, and the places of its rows. */
export function Gutter({ layout, steps, onList, scale }: GutterProps) {
  const { text } = useView();
  return (
    <div className="tl-gutter isolated">
      {layout.lanes.map((placed, index) => (
        <Fragment key={placed.lane.topic.id}>
          <LaneLabel
            topic={placed.lane.topic}
            style={boxStyle(
              placed,
              ofSteps(steps, ({ lanes }) => lanes[index] ?? placed),
              scale,
            )}
          />
          <LaneAreas
            placed={placed}
            scale={scale}
            onList={onList}
            at={ofSteps(steps, ({ lanes }) => lanes[index] ?? placed)}
          />
        </Fragment>
      ))}
      <p
        className="tl-lane-label tl-lane-events"
        style={boxStyle(
          layout.events,
          ofSteps(steps, ({ events }) => events),
          scale,
        )}
        suppressHydrationWarning
      >
        {onList ? (
          <button type="button" data-lane="events" aria-haspopup="dialog" onClick={() => onList('events')}>
            {text.t('topic.events')}
          </button>
        ) : (
          <span>{text.t('topic.events')}</span>
        )}
        <Undated />
      </p>
    </div>
  );
}

function LaneLabel({
  topic,
  style,
}: {
  readonly topic: TimelineLayout['lanes'][number]['lane']['topic'];
  readonly style: CSSProperties;
}) {
  const { text } = useView();
  const { toggleTopic } = useActions();
  const chosen = useChoice((choices) => choices.topics.includes(topic.id));
  return (
    <button
      type="button"
      className="tl-lane-label"
      style={style}
      suppressHydrationWarning
      value={topic.id}
      aria-pressed={chosen}
      onClick={() => toggleTopic(topic.id)}
    >
      <span>{codeName(text, topic)}</span>
    </button>
  );
}

type LaneAreasProps = {
  readonly placed: PlacedLane;
  readonly scale: number;
  /** Lists what a place holds, where lanes have no words; else null. */
  readonly onList: ((lane: LaneKey) => void) | null;
  /** The same lane at each of the widths among which the style sheet chooses. */
  readonly at: Readonly<Record<LaneStep, PlacedLane>> | 'taken' | null;
};

/** The places of a lane, each at its rows. */
function LaneAreas({ placed, scale, onList, at }: LaneAreasProps) {
  const { text } = useView();
  const { topic, groups } = placed.lane;
  const boxOf = (lane: PlacedLane, area: AreaId): LaneBox =>
    lane.groups.find((group) => group.area === area) ?? { top: lane.top, height: 0 };
  return groups.map(({ area }) => {
    const style = boxStyle(
      boxOf(placed, area),
      ofSteps(at, (lane) => boxOf(lane, area)),
      scale,
    );
    const name = areaShort(text, area);
    if (!onList)
      return (
        <p key={area} className="tl-lane-area" style={style} suppressHydrationWarning>
          {name}
        </p>
      );
    const lane = { topic: topic.id, area };
    return (
      <button
        key={area}
        type="button"
        className="tl-lane-area"
        style={style}
        suppressHydrationWarning
        data-lane={laneName(lane)}
        aria-haspopup="dialog"
        aria-label={`${codeName(text, topic)}, ${name}`}
        onClick={() => onList(lane)}
      >
        {name}
      </button>
    );
  });
}

/** Events that nobody dated have no place on the axis: they stand beside it, as far as the filter leaves them. */
function Undated() {
  const { dataset, text, shown } = useView();
  const { openEvidence } = useActions();
  const [first, ...rest] = dataset.events.filter((event) => eventDay(event) === null && shown.ids.has(event.id));
  if (!first) return null;
  return (
    <button type="button" className="tl-undated" data-event={first.id} onClick={() => openEvidence(first.id)}>
      {text.t('timeline.undated', { count: rest.length + 1 })}
    </button>
  );
}
