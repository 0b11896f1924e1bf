import type { Topic } from '../../domain/topic';
import { chartSentence, chartTitle, chartUnit, emptyText } from '../../layout/chart/chartWords';
import { layoutPlot } from '../../layout/chart/layoutPlot';
import { chartParts } from '../../layout/page/legendOf';
import type { Drawing, DrawingRequest } from '../../pictures/drawing';
import { chartContents, isCharted } from '../../selectors/chartContents';
import { allPlots } from '../../selectors/chartPlot';
import { visibleDerived } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { chartFigures } from '../../selectors/drawnFigures';
import { visible } from '../../selectors/visible';
import { PlotAxes } from './plot/PlotAxes';
import { PlotPicture } from './plot/PlotPicture';

/** A chart at any size: the same marks and labels as on the page, on linear scales of its own. */
export function chartDrawing(topic: Topic): Drawing {
  const shownIn = ({ dataset, choices }: Pick<DrawingRequest, 'dataset' | 'choices'>) => {
    const contents = chartContents(dataset, topic);
    const { ids } = visible(dataset, choices);
    const derived = visibleDerived(dataset, choices).filter((figure) => isCharted(contents, figure));
    return { contents, ids, derived };
  };
  return {
    figures: ({ dataset, choices }) => chartFigures(dataset, choices, topic),
    draw: (request) => {
      const { dataset, choices, text, width, height } = request;
      const { contents, ids, derived } = shownIn(request);
      const plots = allPlots(dataset, drawnDerived(dataset, choices), choices.clock);
      const plot = plots.get(topic);
      if (!plot) throw new Error(`no chart of ${topic}`);
      const isEmpty = derived.length === 0 && !contents.claims.some(({ id }) => ids.has(id));
      const placed = layoutPlot(text, plot, width, height);
      const { frame, scales } = placed;
      return {
        title: chartTitle(text, dataset, contents, ids),
        subtitle: chartUnit(text, dataset, topic),
        sentence: isEmpty
          ? emptyText(text, dataset, contents, choices)
          : chartSentence(text, dataset, contents, ids, derived.length),
        legendParts: chartParts(contents, choices.places),
        node: (
          <g className={frame.fontSize < 12 ? 'chart-drawing chart-narrow' : 'chart-drawing'}>
            <PlotAxes axis={contents.axis} frame={frame} scales={scales} />
            <PlotPicture dataset={dataset} text={text} contents={plot} placed={placed} />
          </g>
        ),
        width,
        height: placed.height,
      };
    },
  };
}
