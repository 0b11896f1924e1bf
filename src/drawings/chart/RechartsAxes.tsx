import { memo, useLayoutEffect, useMemo } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { type Axis, lengthOf } from '../../domain/axis';
import { AXIS_HEIGHT } from '../../layout/chart/chartSize';
import type { Frame } from '../../layout/chart/frame';
import { AmountTick, YearTick } from './PlotAxes';

export type RechartsAxesProps = {
  readonly axis: Axis;
  readonly frame: Frame;
  readonly height: number;
  /** Called once all of it is drawn. */
  readonly onDrawn: () => void;
};

/**
 * Grid and axes by Recharts, to the pixel as `PlotAxes` draws them. Ticks are given, written by us and drawn in their
 * place: Recharts would seek rounder ones, measure each word in the document, and draw all of it once more on a layer
 * of its own.
 */
export const RechartsAxes = memo(function RechartsAxes({ axis, frame, height, onDrawn }: RechartsAxesProps) {
  const { plot, ticks, max, shortYears, yearStep, width } = frame;
  const { middles, domain, ends } = useMemo(() => yearAxis(lengthOf(axis), yearStep), [axis, yearStep]);
  const byValue = new Map(ticks.map((tick) => [tick.value, tick]));
  const margin = {
    top: plot.y,
    left: 0,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height - AXIS_HEIGHT,
  };
  return (
    <ComposedChart width={width} height={height} margin={margin} data={ends} accessibilityLayer={false}>
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" zIndex={0} />
      <XAxis
        type="number"
        dataKey="year"
        domain={domain}
        ticks={middles}
        height={AXIS_HEIGHT}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={0}
        allowDataOverflow
        niceTicks="none"
        tick={({ x, y, payload }: XAxisTickContentProps) => (
          <YearTick year={axis.first + Math.floor(payload.value)} short={shortYears} x={Number(x)} floor={Number(y)} />
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
        tick={({ y, payload }: YAxisTickContentProps) => {
          const tick = byValue.get(payload.value);
          return tick ? <AmountTick tick={tick} y={Number(y)} /> : null;
        }}
      />
      <WhenDrawn onDrawn={onDrawn} />
    </ComposedChart>
  );
});

/** Recharts has its scales only in a second rendering. */
function WhenDrawn({ onDrawn }: { readonly onDrawn: () => void }) {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  const isDrawn = x !== undefined && y !== undefined;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return null;
}

/** Recharts lays out no year axis without data: `ends` are its two ends; each `step` years one is named. */
function yearAxis(length: number, step: number) {
  const domain: [number, number] = [0, length];
  return {
    middles: Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step + 0.5),
    domain,
    ends: [{ year: 0 }, { year: length }],
  };
}
