import { Suspense } from 'react';
import type { Topic } from '../../domain/topic';
import { foldedHeight } from '../../layout/chart/chartSize';
import { chartSentence, chartTitle, chartUnit } from '../../layout/chart/chartWords';
import { drawnDerived } from '../../selectors/drawnDerived';
import { chartShown } from '../../selectors/drawnFigures';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import { ChartPlot } from './ChartPlot';
import { EmptyChart } from './EmptyChart';
import { FoldButton } from './FoldButton';
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
  const { dataset, choices, text } = useView();
  const { contents, ids, claims, derived: following } = chartShown(dataset, choices, topic);
  const fold = useFold(contents, whole);
  const derived = drawnDerived(dataset, choices);
  if (claims.length + following.length === 0) return <EmptyChart contents={contents} />;
  return (
    <ViewFrame
      view={`chart-${topic}`}
      className="chart"
      size={size}
      title={chartTitle(text, dataset, contents, ids, whole ? 'full' : 'short')}
      subtitle={chartUnit(text, dataset, topic)}
      description={chartSentence(text, dataset, contents, ids, following.length)}
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
