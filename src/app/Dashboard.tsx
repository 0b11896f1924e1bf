import { useEffect } from 'react';
import { useLibrary } from '../data/library';
import type { Topic } from '../domain/topic';
import { codeName } from '../i18n/codeNames';
import { useText } from '../i18n/TextContext';
import type { LegendKind } from '../lib/glyphSize';
import { chartOrder, emptyLast, FIRST_SEEN } from '../selectors/leadTopic';
import { type ExportView, topicOfView } from '../state/exportView';
import { useActions, useChoice } from '../state/ReaderContext';
import { useAhead } from '../ui/ahead/ahead';
import { DRAWN_ON_PHONE, useOnPhone } from '../ui/ahead/useOnPhone';
import { Where } from '../ui/ahead/Where';
import { BELOW_WIDE, NARROW, PHONE, WIDE } from '../ui/breakpoints';
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
import { useView } from '../views/useView';
import { AddsUpView } from './lazyPanels';
import { MoreControls } from './MoreControls';
import { useLeadTopic } from './useLeadTopic';

/**
 * For the sheet, while every width is drawn ahead: where three columns fit, the last chart keeps the map company, so that
 * all columns end together; elsewhere it stands among the others.
 */
const BELOW_THE_MAP = 'below-the-map';
const AMONG_CHARTS = 'among-charts';

/** The first view: timeline, map and charts. On a phone one chart is shown at a time. */
export function Dashboard() {
  const ahead = useAhead();
  useEffect(() => {
    if (!ahead.every) ahead.onTaken?.();
  }, [ahead]);
  const topics = useLibrary().dataset.codes.topics.list.map(({ id }) => id);
  const lead = useLeadTopic(topics.slice(FIRST_SEEN));
  const places = chartOrder(topics, lead);
  const below = places.slice(FIRST_SEEN).at(-1);
  // Tab and what is read follow what is seen. What changes places is moved, not made anew: it may have been clicked or have the focus.
  const isPhone = useMediaQuery(PHONE, false);
  const isNarrow = useMediaQuery(NARROW, false);
  const chips = <PlaceFilter key="places" />;
  const others = [
    <div key="roomy" className="dash-roomy">
      <MoreFilters />
      <ExportButton view="timeline" />
    </div>,
    <MoreControls key="more" />,
  ];
  const map = (
    <div key="map" className="dash-map">
      <Panel view="map">
        <MapView>
          <div className="dash-adds-up isolated">
            <LazyPanel view="adds-up">
              <AddsUpView />
            </LazyPanel>
          </div>
        </MapView>
      </Panel>
      {below !== undefined && (
        <Where query={WIDE} name={BELOW_THE_MAP}>
          {(ahead) => <Chart topic={below} ahead={ahead} />}
        </Where>
      )}
    </div>
  );
  const charts = (
    <div key="charts" className="dash-charts">
      <Where query={PHONE} name={DRAWN_ON_PHONE}>
        {(ahead) => <ChartChoice ahead={ahead} />}
      </Where>
      <Charts topics={places} lead={lead} below={below} />
    </div>
  );
  return (
    <div className="dashboard">
      <div className="dash-controls" data-packed data-region="filters">
        <div className="dash-roomy">
          <TimeControls />
          <LegendButton />
        </div>
        {isNarrow ? [...others, chips] : [chips, ...others]}
      </div>
      <div className="dash-timeline">
        <Panel view="timeline">
          <TimelineView corner={<Corner />} />
        </Panel>
      </div>
      {isPhone ? [charts, map] : [map, charts]}
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

type DashboardPartProps = {
  readonly view: ExportView;
  /** The signs that occur in it, which alone are explained; all are without it. */
  readonly kinds?: ReadonlySet<LegendKind>;
};

/** One part of it alone, with what its marks mean; null for a view that is no part of it. */
export function DashboardPart({ view, kinds }: DashboardPartProps) {
  const topic = topicOfView(view);
  if (view === 'map') return <MapView />;
  if (view !== 'timeline' && !topic) return null;
  return (
    <>
      {topic ? <ChartPanel topic={topic} whole /> : <TimelineView />}
      <Legend kinds={kinds} />
    </>
  );
}

type ChartsProps = { readonly topics: readonly Topic[]; readonly lead: Topic; readonly below: Topic | undefined };

/** Those beside the map, the leading one large; of a phone, the chosen one alone. */
function Charts({ topics, lead, below }: ChartsProps) {
  const { every } = useAhead();
  const { dataset, choices } = useView();
  const phone = useOnPhone();
  const chosen = useChoice((choices) => choices.chart);
  const [first] = useLibrary().dataset.codes.topics.list;
  const small = topics.filter((topic) => topic !== below).slice(1);
  const alone = small.length % 2 === 1 ? small.at(-1) : undefined;
  // Tab follows what is seen: one that is a line is moved, as all else that changes places.
  return emptyLast(dataset, choices, topics).map((topic) => {
    const isChosen = topic === chosen;
    if (phone && !isChosen) return null;
    const draw = (ahead: string | undefined) => (
      <Chart
        key={topic}
        topic={topic}
        isLarge={phone || topic === lead}
        isLed={lead !== first?.id}
        isAlone={topic === alone}
        ahead={ahead}
      />
    );
    if (topic !== below || phone) return draw(every && !isChosen ? topic : undefined);
    return (
      <Where key={topic} query={BELOW_WIDE} name={AMONG_CHARTS}>
        {draw}
      </Where>
    );
  });
}

type ChartProps = {
  readonly topic: Topic;
  readonly isLarge?: boolean;
  /** True where another than the first has the large place: it may have a longer title. */
  readonly isLed?: boolean;
  /** True where it has no other beside it in three columns. */
  readonly isAlone?: boolean;
  /** For the sheet, which shows it where there is room while it is drawn ahead. */
  readonly ahead: string | undefined;
};

function Chart({ topic, isLarge = false, isLed = false, isAlone = false, ahead }: ChartProps) {
  const size = isLarge ? (isLed ? 'large dash-chart-led' : 'large') : isAlone ? 'small dash-chart-alone' : 'small';
  return (
    <div className={`dash-chart dash-chart-${size} isolated`} data-ahead={ahead}>
      <Panel view={`chart-${topic}`}>
        <ChartPanel topic={topic} size={isLarge ? 'large' : 'small'} />
      </Panel>
    </div>
  );
}

function ChartChoice({ ahead }: { readonly ahead: string | undefined }) {
  const text = useText();
  const { topics } = useLibrary().dataset.codes;
  const { showChart } = useActions();
  const chart = useChoice((choices) => choices.chart);
  return (
    <fieldset className="segmented chart-choice" data-ahead={ahead} aria-label={text.t('chart.choose')}>
      {topics.list.map((topic) => (
        <button key={topic.id} type="button" aria-pressed={topic.id === chart} onClick={() => showChart(topic.id)}>
          {codeName(text, topic)}
        </button>
      ))}
    </fieldset>
  );
}
