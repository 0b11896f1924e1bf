import { type CSSProperties, Fragment, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Axis, lengthOf } from '../../domain/axis';
import { eventDay } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import type { AreaId } from '../../domain/ids';
import { codeName } from '../../i18n/codeNames';
import { figureSentence } from '../../i18n/derived';
import { areaShort } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { layoutTimeline, type TimelineLayout } from '../../layout/timeline/laneLayout';
import { GLYPHS_ONLY } from '../../layout/timeline/laneMetrics';
import type { PlacedLane } from '../../layout/timeline/placeLane';
import type { LaneKey } from '../../layout/timeline/tapped';
import { drawnDerived } from '../../selectors/drawnDerived';
import { timelineModel } from '../../selectors/timeline';
import { useActions, useChoice } from '../../state/ReaderContext';
import { useAhead } from '../../ui/ahead/ahead';
import { LANES, LANES_LAPTOP, LANES_PHONE, LANES_TABLET } from '../../ui/breakpoints';
import { lazyPart } from '../../ui/lazyPart';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { useWidth } from '../../ui/useWidth';
import { LazyPanel } from '../Panel';
import { useView } from '../useView';
import { EmptyYears } from './EmptyYears';
import { EventMarks } from './EventMarks';
import { LaneMark } from './LaneMark';
import { Thread } from './Thread';
import { TimeAxis } from './TimeAxis';
import { laneName, useLaneTap } from './useLaneTap';
import './lanes.css';

const LaneSheet = lazyPart(async () => (await import('./LaneSheet')).LaneSheet);

const { phone, tablet, laptop, desktop } = LANES;
const WIDE_STEPS = [desktop.plot, laptop.plot, tablet.plot];

/** The plot that a window of this width has, as far as the sheet knows. */
function plotOfWindow(): number {
  if (matchMedia(LANES_PHONE).matches) return phone.plot;
  if (matchMedia(LANES_TABLET).matches) return tablet.plot;
  return matchMedia(LANES_LAPTOP).matches ? laptop.plot : desktop.plot;
}

/** Where its years begin, and where the last one ends. */
function yearEdges(axis: Axis): readonly string[] {
  const length = lengthOf(axis);
  return Array.from({ length: length + 1 }, (_, index) => `${(index / length) * 100}%`);
}

/** Lanes by topic and place, every statement at the time it describes. `corner` stands beside the years. */
export function TimelineView({ corner }: { readonly corner?: ReactNode }) {
  const { dataset, text, choices } = useView();
  const derived = drawnDerived(dataset, choices);
  const model = timelineModel(dataset, derived, choices.clock);
  const { every } = useAhead();
  const [plot, width] = useWidth<HTMLDivElement>(every ? desktop.plot : plotOfWindow());
  const words = width >= GLYPHS_ONLY;
  const step = words ? (WIDE_STEPS.find((least) => width >= least) ?? width) : phone.plot;
  const layout = useMemo(() => layoutTimeline(model, text, step), [model, text, step]);
  // Until the width is known, and where it is what was supposed, the style sheet chooses.
  const steps = useMemo(
    () => (step === desktop.plot ? mapSteps((width) => layoutTimeline(model, text, width)) : null),
    [model, text, step],
  );
  const tap = useLaneTap(plot, layout);
  // What was drawn ahead is taken over as it stands.
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);
  const lists = alive && !words;
  const openLane = tap.open;
  return (
    <section className="timeline" data-view="timeline" aria-label={text.t('timeline.title')}>
      {corner !== undefined && <div className="tl-corner">{corner}</div>}
      <TimeAxis />
      <div className="tl-gutter isolated">
        {layout.lanes.map((placed, index) => (
          <Fragment key={placed.lane.topic.id}>
            <LaneLabel
              topic={placed.lane.topic}
              style={boxStyle(placed, steps && mapSteps((_, step) => steps[step].lanes[index] ?? placed))}
            />
            <LaneAreas
              placed={placed}
              onList={lists ? tap.setOpen : null}
              at={steps && mapSteps((_, step) => steps[step].lanes[index] ?? placed)}
            />
          </Fragment>
        ))}
        <p
          className="tl-lane-label tl-lane-events"
          style={boxStyle(layout.events, steps && mapSteps((_, step) => steps[step].events))}
        >
          {lists ? (
            <button type="button" data-lane="events" aria-haspopup="dialog" onClick={() => tap.setOpen('events')}>
              {text.t('topic.events')}
            </button>
          ) : (
            <span>{text.t('topic.events')}</span>
          )}
          <Undated />
        </p>
      </div>
      <div
        className="tl-plot isolated"
        ref={plot}
        style={boxStyle(layout, steps)}
        onClickCapture={lists ? tap.onClickCapture : undefined}
      >
        {every && steps ? (
          Object.entries(steps).map(([step, layout]) => (
            <div key={step} data-ahead={`lanes-${step}`}>
              <Lanes layout={layout} dataset={dataset} derived={derived} text={text} />
            </div>
          ))
        ) : (
          <div>
            <Lanes layout={layout} dataset={dataset} derived={derived} text={text} />
          </div>
        )}
      </div>
      {openLane !== null && (
        <LazyPanel view="lane" onClose={() => tap.setOpen(null)}>
          <LaneSheet
            key={laneName(openLane)}
            model={model}
            lane={openLane}
            find={() => tap.place(openLane)}
            onClose={() => tap.setOpen(null)}
          />
        </LazyPanel>
      )}
    </section>
  );
}

type Step = keyof typeof LANES;
type Box = { readonly top?: number; readonly height: number };

function mapSteps<Value>(toValue: (width: number, step: Step) => Value): Readonly<Record<Step, Value>> {
  return {
    phone: toValue(phone.plot, 'phone'),
    tablet: toValue(tablet.plot, 'tablet'),
    laptop: toValue(laptop.plot, 'laptop'),
    desktop: toValue(desktop.plot, 'desktop'),
  };
}

/** Where a box stands; with `steps`, where it stands at each of them, among which the style sheet chooses. */
function boxStyle({ top = 0, height }: Box, steps: Readonly<Record<Step, Box>> | null): CSSProperties {
  if (!steps) return { top, height };
  const at = Object.entries(steps).flatMap(([step, box]) => [
    [`--top-${step}`, `${box.top ?? 0}px`],
    [`--height-${step}`, `${box.height}px`],
  ]);
  return { top: 'var(--top)', height: 'var(--height)', ...Object.fromEntries(at) };
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
      aria-pressed={chosen}
      onClick={() => toggleTopic(topic.id)}
    >
      <span>{codeName(text, topic)}</span>
    </button>
  );
}

type LaneAreasProps = {
  readonly placed: PlacedLane;
  /** Lists what a place holds, where lanes have no words; else null. */
  readonly onList: ((lane: LaneKey) => void) | null;
  /** The same lane at each of the widths among which the style sheet chooses. */
  readonly at: Readonly<Record<Step, PlacedLane>> | null;
};

/** The places of a lane, each at its rows. */
function LaneAreas({ placed, onList, at }: LaneAreasProps) {
  const { text } = useView();
  const { topic, groups } = placed.lane;
  const boxOf = (lane: PlacedLane, area: AreaId): Box =>
    lane.groups.find((group) => group.area === area) ?? { top: lane.top, height: 0 };
  return groups.map(({ area }) => {
    const style = boxStyle(boxOf(placed, area), at && mapSteps((_, step) => boxOf(at[step], area)));
    const name = areaShort(text, area);
    if (!onList)
      return (
        <p key={area} className="tl-lane-area" style={style}>
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

type LanesProps = {
  readonly layout: TimelineLayout;
  readonly dataset: Dataset;
  readonly derived: readonly Derived[];
  readonly text: Text;
};

/** Depends on the data, the clock, the language and the width alone: a filter changes no place here. */
export const Lanes = memo(function Lanes({ layout, dataset, derived, text }: LanesProps) {
  const group = useRef<SVGSVGElement>(null);
  const roving = useRovingMarks(group);
  const sentences = useMemo(
    () => new Map([...dataset.claims, ...derived].map((figure) => [figure.id, figureSentence(text, dataset, figure)])),
    [dataset, derived, text],
  );
  return (
    <svg
      ref={group}
      className="tl-svg"
      width="100%"
      height={layout.height}
      overflow="visible"
      role="group"
      aria-label={text.t('timeline.instructions')}
      {...roving}
    >
      {yearEdges(dataset.axis).map((x) => (
        <line key={x} className="tl-grid" x1={x} x2={x} y1={0} y2={layout.height} />
      ))}
      {layout.lanes.map((placed) => (
        <EmptyYears key={placed.lane.topic.id} placed={placed} />
      ))}
      {layout.lanes.slice(1).map(({ lane, top }) => (
        <line key={lane.topic.id} className="tl-rule" x1="0" x2="100%" y1={top} y2={top} />
      ))}
      <line className="tl-rule" x1="0" x2="100%" y1={layout.events.top} y2={layout.events.top} />
      <Thread layout={layout} />
      {layout.lanes.map(({ items }) =>
        items.map((placed) => <LaneMark key={placed.item.key} placed={placed} sentences={sentences} />),
      )}
      <EventMarks layout={layout} />
    </svg>
  );
});
