import { type Axis, yearsOf } from '../../domain/axis';
import type { Frame, Tick } from '../../layout/chart/frame';
import type { Scales } from '../../layout/chart/placeExtent';

/** From a line of the grid down to the foot of its words, and from the floor to that of the years, in pixels. */
const DOWN = 4;
const BELOW = 16;

type PlotAxesProps = { readonly axis: Axis; readonly frame: Frame; readonly scales: Scales };

/** The grid and the words of both axes. */
export function PlotAxes({ axis, frame: { plot, ticks, shortYears, yearStep }, scales }: PlotAxesProps) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line
            className="chart-grid-line"
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={scales.y(tick.value)}
            y2={scales.y(tick.value)}
          />
          <AmountTick tick={tick} y={scales.y(tick.value)} />
        </g>
      ))}
      {namedYears(axis, yearStep).map((year) => (
        <YearTick
          key={year}
          year={year}
          short={shortYears}
          x={scales.x(year - axis.first + 0.5)}
          floor={plot.y + plot.height}
        />
      ))}
    </>
  );
}

/** Every year of an axis, or each so many of them. */
function namedYears(axis: Axis, step: number): readonly number[] {
  return yearsOf(axis).filter((_, index) => index % step === 0);
}

export function AmountTick({ tick, y }: { readonly tick: Tick; readonly y: number }) {
  return (
    <text className="chart-tick" x={0} y={y + DOWN}>
      {tick.label}
    </text>
  );
}

type YearTickProps = { readonly year: number; readonly short: boolean; readonly x: number; readonly floor: number };

export function YearTick({ year, short, x, floor }: YearTickProps) {
  return (
    <text className="chart-tick" x={x} y={floor + BELOW} textAnchor="middle">
      {short ? `’${String(year).slice(2)}` : year}
    </text>
  );
}
