import { memo, useMemo } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { lengthOf } from '../../../domain/axis';
import type { Clock } from '../../../domain/clock';
import type { Dataset } from '../../../domain/dataset';
import type { Derived } from '../../../domain/derivation';
import type { Text } from '../../../i18n/text';
import { AXIS, chartHeight } from '../../../layout/chart/chartSize';
import { chartFrame } from '../../../layout/chart/frame';
import type { ChartContents } from '../../../selectors/chartContents';
import { allPlots, type PlotContents } from '../../../selectors/chartPlot';
import { useWidth } from '../../../ui/useWidth';
import { PlotLayer } from './PlotLayer';

type ChartPlotProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly contents: ChartContents;
  readonly derived: readonly Derived[];
  readonly clock: Clock;
  /** The pixels that there are, as far as is known before the drawing is. */
  readonly room: number;
};

/**
 * The drawing of a chart: axes and grid by Recharts, the marks by us. Drawn again when the width, the language, the
 * clock or the derived figures change. Ticks are given, written by us and drawn in their place: Recharts would seek
 * rounder ones, measure each word in the document, and draw all of it once more on a layer of its own.
 */
export const ChartPlot = memo(function ChartPlot({ dataset, text, contents, derived, clock, room }: ChartPlotProps) {
  const plot = allPlots(dataset, derived, clock).get(contents.topic);
  const [ref, width] = useWidth<HTMLDivElement>(room);
  const height = chartHeight(contents);
  return (
    <div ref={ref} className="chart-plot" style={{ height }}>
      {plot && width > 0 && <Drawing dataset={dataset} text={text} contents={plot} width={width} height={height} />}
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
  const frame = useMemo(() => chartFrame(contents, text, width), [contents, text, width]);
  const { plot, ticks, max, shortYears } = frame;
  const { axis } = contents;
  const { middles, domain, ends } = useMemo(() => yearAxis(lengthOf(axis)), [axis]);
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  const margin = {
    top: plot.y,
    left: 0,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height - AXIS,
  };
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      data={ends}
      accessibilityLayer={false}
      className={frame.fontSize < 12 ? 'chart-drawing chart-narrow' : 'chart-drawing'}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" zIndex={0} />
      <XAxis
        type="number"
        dataKey="year"
        domain={domain}
        ticks={middles}
        height={AXIS}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={8}
        allowDataOverflow
        niceTicks="none"
        tick={({ x, y, payload }: XAxisTickContentProps) => (
          <text className="chart-tick" x={x} y={y} dy="0.71em" textAnchor="middle">
            {yearText(axis.first + Math.floor(payload.value), shortYears)}
          </text>
        )}
      />
      <YAxis
        type="number"
        domain={[0, max]}
        ticks={ticks.map(({ value }) => value)}
        width={plot.x}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={plot.x}
        allowDataOverflow
        niceTicks="none"
        tick={({ x, y, payload }: YAxisTickContentProps) => (
          <text className="chart-tick" x={x} y={y} dy="0.355em">
            {labels.get(payload.value)}
          </text>
        )}
      />
      <PlotLayer dataset={dataset} text={text} contents={contents} frame={frame} />
    </ComposedChart>
  );
});

/** Recharts lays out no year axis without data: `ends` are its two ends. */
function yearAxis(length: number) {
  const domain: [number, number] = [0, length];
  return {
    middles: Array.from({ length }, (_, index) => index + 0.5),
    domain,
    ends: [{ year: 0 }, { year: length }],
  };
}

function yearText(year: number, short: boolean): string {
  return short ? `’${String(year).slice(2)}` : String(year);
}
