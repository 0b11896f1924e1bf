import { useLibrary } from '../data/library';
import type { Topic } from '../domain/topic';
import { codeName } from '../i18n/codeNames';
import { useText } from '../i18n/TextContext';
import { type ExportView, topicOfView } from '../state/exportView';
import { useActions, useChoice } from '../state/ReaderContext';
import { PHONE, WIDE } from '../ui/breakpoints';
import { useMediaQuery } from '../ui/useMediaQuery';
import { ChartPanel } from '../views/charts/ChartPanel';
import { ExportButton } from '../views/ExportButton';
import { DerivedSwitch, MoreFilters, ShownCount } from '../views/filters/FilterSummary';
import { PlaceFilter } from '../views/filters/PlaceFilter';
import { MapView } from '../views/map/MapView';
import { LazyPanel, Panel } from '../views/Panel';
import { Legend, LegendButton } from '../views/timeline/Legend';
import { TimeControls } from '../views/timeline/TimeControls';
import { TimelineView } from '../views/timeline/TimelineView';
import { AddsUpView } from './lazyPanels';

/** Where three columns fit, this chart keeps the map company. */
const BELOW_THE_MAP: Topic = 'transport';

/** The first view: timeline, map and charts. On a phone one chart is shown at a time. */
export function Dashboard() {
  const phone = useMediaQuery(PHONE, false);
  const wide = useMediaQuery(WIDE, true);
  const topics = useLibrary().dataset.codes.topics.list.map(({ id }) => id);
  return (
    <div className="dashboard">
      <div className="dash-controls" data-packed>
        <TimeControls />
        <LegendButton />
        <PlaceFilter />
        <MoreFilters />
        <ExportButton view="timeline" />
      </div>
      <div className="dash-timeline">
        <Panel view="timeline">
          <TimelineView corner={<Corner />} />
        </Panel>
      </div>
      <div className="dash-map">
        <Panel view="map">
          <MapView />
        </Panel>
        <div className="dash-adds-up isolated">
          <LazyPanel view="adds-up">
            <AddsUpView />
          </LazyPanel>
        </div>
        {wide && <Chart topic={BELOW_THE_MAP} />}
      </div>
      <div className="dash-charts">
        <ChartChoice />
        {phone ? <OneChart /> : <Charts topics={topics.filter((topic) => !wide || topic !== BELOW_THE_MAP)} />}
      </div>
    </div>
  );
}

/** Beside the years: how much is shown, and whether our arithmetic is. */
function Corner() {
  return (
    <>
      <ShownCount />
      <DerivedSwitch />
    </>
  );
}

/** One part of it alone, with what its marks mean; null for a view that is no part of it. */
export function DashboardPart({ view }: { readonly view: ExportView }) {
  const topic = topicOfView(view);
  if (view === 'map') return <MapView />;
  if (view !== 'timeline' && !topic) return null;
  return (
    <>
      {topic ? <ChartPanel topic={topic} /> : <TimelineView />}
      <Legend />
    </>
  );
}

function Charts({ topics }: { readonly topics: readonly Topic[] }) {
  return topics.map((topic) => <Chart key={topic} topic={topic} />);
}

function Chart({ topic }: { readonly topic: Topic }) {
  return (
    <div className={`dash-chart dash-chart-${topic} isolated`}>
      <Panel view={`chart-${topic}`}>
        <ChartPanel topic={topic} />
      </Panel>
    </div>
  );
}

/** Only a phone shows it; it is there before anyone knows, so that nothing moves. */
function ChartChoice() {
  const text = useText();
  const { topics } = useLibrary().dataset.codes;
  const { showChart } = useActions();
  const chart = useChoice((choices) => choices.chart);
  return (
    <fieldset className="segmented chart-choice">
      <legend className="visually-hidden">{text.t('chart.choose')}</legend>
      {topics.list.map((topic) => (
        <button key={topic.id} type="button" aria-pressed={topic.id === chart} onClick={() => showChart(topic.id)}>
          {codeName(text, topic)}
        </button>
      ))}
    </fieldset>
  );
}

function OneChart() {
  const chart = useChoice((choices) => choices.chart);
  return (
    <Panel key={chart} view={`chart-${chart}`}>
      <ChartPanel topic={chart} />
    </Panel>
  );
}
