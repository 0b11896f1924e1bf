import { memo, useMemo } from 'react';
import type { Clock } from '../../../domain/clock';
import type { Dataset } from '../../../domain/dataset';
import type { Derived } from '../../../domain/derivation';
import type { Text } from '../../../i18n/text';
import { chartHeight } from '../../../layout/chart/chartSize';
import { chartFrame } from '../../../layout/chart/frame';
import { linearScales } from '../../../layout/chart/linearScales';
import { ROOMS } from '../../../layout/chart/rooms';
import type { ChartContents } from '../../../selectors/chartContents';
import { allPlots, type PlotContents } from '../../../selectors/chartPlot';
import { AtWidth, useRoom } from '../../../ui/ahead/AtWidth';
import { Axes } from './Axes';
import { PlotPicture } from './PlotPicture';

/** Of a topic of another package nothing is drawn ahead. */
const NONE: readonly number[] = [];

type ChartPlotProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: ChartContents;
  readonly derived: readonly Derived[];
  readonly clock: Clock;
};

/** The drawing of a chart. Drawn again when the width, the language, the clock or the derived figures change. */
export const ChartPlot = memo(function ChartPlot({ dataset, text, contents, derived, clock }: ChartPlotProps) {
  const { topic } = contents;
  const widths = ROOMS[topic] ?? NONE;
  const plot = allPlots(dataset, derived, clock).get(topic);
  const { ref, width } = useRoom<HTMLDivElement>(topic, widths);
  const height = chartHeight(contents);
  const draw = (width: number) =>
    plot && <Drawing dataset={dataset} text={text} contents={plot} width={width} height={height} />;
  return (
    <div ref={ref} className="chart-plot" style={{ height }}>
      <AtWidth name={topic} widths={widths} width={width} draw={draw} />
    </div>
  );
});

type DrawingProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: PlotContents;
  readonly width: number;
  readonly height: number;
};

const Drawing = memo(function Drawing({ dataset, text, contents, width, height }: DrawingProps) {
  const { axis } = contents;
  const frame = useMemo(() => chartFrame(contents, text, width), [contents, text, width]);
  const scales = useMemo(() => linearScales(frame, axis), [frame, axis]);
  return (
    <div className={frame.fontSize < 12 ? 'chart-drawing chart-narrow' : 'chart-drawing'}>
      <Axes axis={axis} frame={frame} scales={scales} height={height} />
      <svg className="chart-marks" width={width} height={height}>
        <Picture dataset={dataset} text={text} contents={contents} frame={frame} scales={scales} />
      </svg>
    </div>
  );
});

const Picture = memo(PlotPicture);
