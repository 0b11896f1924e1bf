import { Suspense } from 'react';
import type { Topic } from '../../domain/topic';
import { chartSentence, chartTitle, chartUnit, emptyText } from '../../layout/chart/chartWords';
import { chartContents, isCharted } from '../../selectors/chartContents';
import { visibleDerived } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import { ChartPlot } from './plot/ChartPlot';
import './charts.css';

/**
 * A topic's chart: title, unit, drawing and sentence. A choice renders the words again, never the drawing, which React
 * takes over on its own, so that the page answers between any two.
 */
export function ChartPanel({ topic }: { readonly topic: Topic }) {
  const { dataset, choices, shown, text } = useView();
  const contents = chartContents(dataset, topic);
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
      <div className="chart-stage">
        <Suspense>
          <ChartPlot dataset={dataset} text={text} contents={contents} derived={derived} clock={choices.clock} />
        </Suspense>
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
