import { Suspense } from 'react';
import type { Topic } from '../../domain/topic';
import { foldedHeight } from '../../layout/chart/chartSize';
import { chartSentence, chartTitle, chartUnit } from '../../layout/chart/chartWords';
import { chartContents, isCharted } from '../../selectors/chartContents';
import { visibleDerived } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import { EmptyChart } from './EmptyChart';
import { FoldButton } from './FoldButton';
import { ChartPlot } from './plot/ChartPlot';
import { useFold } from './useFold';
import './charts.css';

type ChartPanelProps = {
  readonly topic: Topic;
  readonly size?: 'large' | 'small';
  /** True where it stands alone, and nothing of it is folded away. */
  readonly whole?: boolean;
};

/**
 * A topic's chart: title, unit and drawing; one line where the filter leaves nothing. A choice renders the words again,
 * never the drawing, which React takes over on its own, so that the page answers between any two.
 */
export function ChartPanel({ topic, size = 'large', whole = false }: ChartPanelProps) {
  const { dataset, choices, shown, text } = useView();
  const contents = chartContents(dataset, topic);
  const fold = useFold(contents, whole);
  const derived = drawnDerived(dataset, choices);
  const seen = visibleDerived(dataset, choices);
  const follow = derived.filter((figure) => isCharted(contents, figure) && seen.includes(figure)).length;
  if (follow === 0 && !contents.claims.some(({ id }) => shown.ids.has(id))) return <EmptyChart contents={contents} />;
  return (
    <ViewFrame
      view={`chart-${topic}`}
      className="chart"
      size={size}
      title={chartTitle(text, dataset, contents, shown.ids, whole ? 'full' : 'short')}
      subtitle={chartUnit(text, dataset, topic)}
      description={chartSentence(text, dataset, contents, shown.ids, follow)}
      actions={<ExportButton view={`chart-${topic}`} />}
    >
      <div className="chart-stage" data-folded={!fold.isOpen || undefined}>
        <Suspense>
          <ChartPlot
            dataset={dataset}
            text={text}
            contents={contents}
            derived={derived}
            clock={choices.clock}
            folded={!fold.isOpen}
          />
        </Suspense>
        {fold.count > 0 && <FoldButton {...fold} top={foldedHeight(contents)} />}
      </div>
    </ViewFrame>
  );
}
