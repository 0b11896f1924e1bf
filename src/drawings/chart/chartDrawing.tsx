import type { Topic } from '../../domain/topic';
import { chartSentence, chartTitle, chartUnit, emptyText } from '../../layout/chart/chartWords';
import { layoutPlot } from '../../layout/chart/layoutPlot';
import { chartParts } from '../../layout/page/legendOf';
import type { Drawing } from '../../pictures/drawing';
import { allPlots } from '../../selectors/chartPlot';
import { drawnDerived } from '../../selectors/drawnDerived';
import { chartFigures, chartShown } from '../../selectors/drawnFigures';
import { PlotAxes } from './PlotAxes';
import { PlotPicture } from './PlotPicture';

/** A chart at any size: the same marks and labels as on the page, on linear scales of its own. */
export function chartDrawing(topic: Topic): Drawing {
  return {
    figures: ({ dataset, choices }) => chartFigures(dataset, choices, topic),
    draw: (request) => {
      const { dataset, choices, text, width, height } = request;
      const { contents, ids, claims, derived } = chartShown(dataset, choices, topic);
      const plots = allPlots(dataset, drawnDerived(dataset, choices), choices.clock);
      const plot = plots.get(topic);
      if (!plot) throw new Error(`no chart of ${topic}`);
      const isEmpty = claims.length + derived.length === 0;
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
          <g className="chart-drawing">
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
