import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Lanes } from '../../drawings/timeline/Lanes';
import { layoutTimeline } from '../../layout/timeline/laneLayout';
import { GLYPHS_ONLY } from '../../layout/timeline/laneMetrics';
import { drawnDerived } from '../../selectors/drawnDerived';
import { timelineModel } from '../../selectors/timeline';
import { useClosedByBack } from '../../state/ReaderContext';
import { type Ahead, useAhead } from '../../ui/ahead/ahead';
import { useAtFirst } from '../../ui/ahead/useAtFirst';
import { LANES, LANES_LAPTOP, LANES_PHONE, LANES_TABLET } from '../../ui/breakpoints';
import { boxStyle, type LaneStep, mapSteps } from '../../ui/laneSteps';
import { lazyPart } from '../../ui/lazyPart';
import { useTypeScale } from '../../ui/type/typeScale';
import { useWidth } from '../../ui/useWidth';
import { LazyPanel } from '../Panel';
import { useLettered } from '../useLettered';
import { useView } from '../useView';
import { Gutter } from './Gutter';
import { TimeAxis } from './TimeAxis';
import { laneName, useLaneTap } from './useLaneTap';
import './lanes.css';

const LaneSheet = lazyPart(async () => (await import('./LaneSheet')).LaneSheet);

const { phone, tablet, laptop, desktop } = LANES;
const WIDE_STEPS = [desktop.plot, laptop.plot, tablet.plot];

/** The plot that the window has now, as far as the sheet knows. */
function plotOfWindow(): number {
  if (matchMedia(LANES_PHONE).matches) return phone.plot;
  if (matchMedia(LANES_TABLET).matches) return tablet.plot;
  return matchMedia(LANES_LAPTOP).matches ? laptop.plot : desktop.plot;
}

/** The plots that the page has shown so far: one, or none where nothing was drawn ahead. */
const plotsKept = (ahead: Ahead): readonly number[] =>
  ahead.every ? [] : STEPS.flatMap((step) => ahead.kept.get(nameAhead(step)) ?? []);

/** The plot that the page has shown so far; the widest while all are drawn. */
const plotKept = (ahead: Ahead) => plotsKept(ahead)[0] ?? desktop.plot;

const isTaken = (ahead: Ahead) => plotsKept(ahead).length > 0;

const STEPS: readonly LaneStep[] = ['phone', 'tablet', 'laptop', 'desktop'];
/** What is laid out for a window without one stands in its room as well. */
const SCROLL_BAR = 17;
const nameAhead = (step: LaneStep) => `lanes-${step}`;

/** Lanes by topic and place, every statement at the time it describes. `corner` stands beside the years. */
export function TimelineView({ corner }: { readonly corner?: ReactNode }) {
  const { dataset, text, choices } = useView();
  const derived = drawnDerived(dataset, choices);
  const model = timelineModel(dataset, derived, choices.clock);
  const ahead = useAhead();
  const [plot, room] = useWidth<HTMLDivElement>(useAtFirst(plotOfWindow, () => plotKept(ahead)));
  const { scale, props } = useTypeScale();
  const width = Math.floor(room / scale);
  const words = width >= GLYPHS_ONLY;
  const step = words ? (WIDE_STEPS.find((least) => width + SCROLL_BAR >= least) ?? width) : phone.plot;
  const lettered = useLettered(text);
  const layout = useMemo(() => layoutTimeline(model, lettered, step), [model, lettered, step]);
  // What was drawn ahead is taken over as it stands.
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);
  // Drawn ahead, it is laid out for every window, and the style sheet chooses; once alive it is known which one this is.
  const every = useMemo(
    () => (ahead.every ? mapSteps((width) => layoutTimeline(model, lettered, width)) : null),
    [ahead.every, model, lettered],
  );
  const steps = every ?? (alive || !isTaken(ahead) ? null : 'taken');
  const tap = useLaneTap(plot, layout, scale);
  const lists = alive && !words;
  const openLane = tap.open;
  const closeLane = () => tap.setOpen(null);
  useClosedByBack(openLane !== null, closeLane);
  return (
    <section className="timeline" data-view="timeline" aria-label={text.t('timeline.title')}>
      <h2 className="visually-hidden">{text.t('timeline.title')}</h2>
      {corner !== undefined && <div className="tl-corner">{corner}</div>}
      <TimeAxis />
      <Gutter layout={layout} steps={steps} onList={lists ? tap.setOpen : null} scale={scale} />
      <div
        id="marks"
        tabIndex={-1}
        className="tl-plot isolated"
        ref={plot}
        style={boxStyle(layout, steps, scale)}
        suppressHydrationWarning
        onClickCapture={lists ? tap.onClickCapture : undefined}
      >
        {every ? (
          STEPS.map((step) => (
            <div key={step} data-ahead={nameAhead(step)} data-width={LANES[step].plot}>
              <Lanes layout={every[step]} dataset={dataset} text={text} />
            </div>
          ))
        ) : (
          <div {...props}>
            <Lanes layout={layout} dataset={dataset} text={text} />
          </div>
        )}
      </div>
      {openLane !== null && (
        <LazyPanel view="lane" onClose={closeLane}>
          <LaneSheet
            key={laneName(openLane)}
            model={model}
            lane={openLane}
            find={() => tap.place(openLane)}
            onClose={closeLane}
          />
        </LazyPanel>
      )}
    </section>
  );
}
