import { memo, useMemo } from 'react';
import type { Clock } from '../../domain/clock';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import { Axes } from '../../drawings/chart/Axes';
import { PlotPicture } from '../../drawings/chart/PlotPicture';
import { topicName } from '../../i18n/codeNames';
import type { Text } from '../../i18n/text';
import { foldedHeight } from '../../layout/chart/chartSize';
import { layoutPlot, type PlacedPlot } from '../../layout/chart/layoutPlot';
import { ROOMS } from '../../layout/chart/rooms';
import type { ChartContents } from '../../selectors/chartContents';
import { allPlots, type PlotContents } from '../../selectors/chartPlot';
import { AtWidth, useRoom } from '../../ui/ahead/AtWidth';
import { useTypeScale } from '../../ui/type/typeScale';
import { useLettered } from '../useLettered';

/** Of a topic of another package nothing is drawn ahead. */
const NONE: readonly number[] = [];

type ChartPlotProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: ChartContents;
  readonly derived: readonly Derived[];
  readonly clock: Clock;
  /** True while the strip is folded away: it is drawn, and out of sight. */
  readonly folded: boolean;
};

/** The drawing of a chart. Drawn again when the width, the language, the clock or the derived figures change. */
export const ChartPlot = memo(function ChartPlot({ dataset, text, contents, derived, clock, folded }: ChartPlotProps) {
  const { topic } = contents;
  const widths = ROOMS[topic] ?? NONE;
  const plot = allPlots(dataset, derived, clock).get(topic);
  const { ref, width } = useRoom<HTMLDivElement>(topic, widths);
  const { scale } = useTypeScale();
  const lettered = useLettered(text);
  const draw = (width: number) =>
    plot && <Fitted dataset={dataset} text={lettered} contents={plot} width={width} folded={folded} />;
  return (
    <div ref={ref} className="chart-plot" style={{ minHeight: foldedHeight(contents) * scale }}>
      <AtWidth name={topic} widths={widths} width={width} draw={draw} />
    </div>
  );
});

type FittedProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: PlotContents;
  readonly width: number;
  readonly folded: boolean;
};

/** As high as what is seen of it. */
function Fitted({ folded, ...props }: FittedProps) {
  const { text, contents, width } = props;
  const placed = useMemo(() => layoutPlot(text, contents, width), [text, contents, width]);
  return (
    <div className="chart-fitted" style={{ height: folded ? placed.folded : placed.height }}>
      <Drawing {...props} placed={placed} />
    </div>
  );
}

type DrawingProps = Omit<FittedProps, 'folded'> & { readonly placed: PlacedPlot };

const Drawing = memo(function Drawing({ dataset, text, contents, placed, width }: DrawingProps) {
  const { frame, scales, height } = placed;
  return (
    <div className="chart-drawing">
      <Axes axis={contents.axis} frame={frame} scales={scales} height={height} />
      <svg
        className="chart-marks"
        width={width}
        height={height}
        role="group"
        aria-label={topicName(text, dataset.codes, contents.topic)}
      >
        <PlotPicture dataset={dataset} text={text} contents={contents} placed={placed} />
      </svg>
    </div>
  );
});
