import { Suspense } from 'react';
import type { Topic } from '../../domain/topic';
import { chartHeight } from '../../layout/chart/chartSize';
import { chartSentence, chartTitle, chartUnit, emptyText } from '../../layout/chart/chartWords';
import { chartContents, isCharted } from '../../selectors/chartContents';
import { visibleDerived } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { lazyPart } from '../../ui/lazyPart';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import { usePlot } from './usePlot';
import './charts.css';

const ChartPlot = lazyPart(async () => (await import('./plot/ChartPlot')).ChartPlot);

/**
 * A topic's chart: title, unit and sentence at once, the drawing when the page is idle. A choice renders the words
 * again, never the drawing. If the drawing cannot be loaded, the error goes to the boundary around the panel.
 */
export function ChartPanel({ topic }: { readonly topic: Topic }) {
  const { dataset, choices, shown, text } = useView();
  const contents = chartContents(dataset, topic);
  const { stage, room } = usePlot();
  const placeholder = <ChartPlaceholder height={chartHeight(contents)} label={text.t('chart.loading')} />;
  const derived = drawnDerived(dataset, choices);
  const seen = visibleDerived(dataset, choices);
  const follow = derived.filter((figure) => isCharted(contents, figure) && seen.includes(figure)).length;
  const isEmpty = follow === 0 && !contents.claims.some(({ id }) => shown.ids.has(id));
  return (
    <ViewFrame
      view={`chart-${topic}`}
      className="chart"
      size={topic === 'turnover' ? 'large' : 'small'}
      title={chartTitle(text, dataset, contents, shown.ids)}
      subtitle={chartUnit(text, dataset, topic)}
      actions={<ExportButton view={`chart-${topic}`} />}
    >
      <div className="chart-stage" ref={stage}>
        {room !== null ? (
          <Suspense fallback={placeholder}>
            <ChartPlot
              dataset={dataset}
              text={text}
              contents={contents}
              derived={derived}
              clock={choices.clock}
              room={room}
            />
          </Suspense>
        ) : (
          placeholder
        )}
        {isEmpty && (
          <p className="chart-empty" role="status">
            {emptyText(text, dataset, contents, choices)}
          </p>
        )}
      </div>
      <p className="chart-sentence">
        {isEmpty
          ? text.t('chart.faint', { count: contents.claims.length })
          : chartSentence(text, dataset, contents, shown.ids, follow)}
      </p>
    </ViewFrame>
  );
}

function ChartPlaceholder({ height, label }: { readonly height: number; readonly label: string }) {
  return (
    <div className="chart-placeholder" style={{ height }}>
      <span className="visually-hidden">{label}</span>
    </div>
  );
}
