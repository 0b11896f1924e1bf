import { type Axis, lengthOf } from '../../../domain/axis';
import type { Figure } from '../../../domain/figure';
import type { Box } from '../../../layout/chart/box';
import { HEAD, ROW } from '../../../layout/chart/chartSize';
import type { PlacedStrip } from '../../../layout/chart/layoutStrip';
import type { PlacedRun } from '../../../layout/chart/placedText';
import type { Scales } from '../../../layout/chart/placeExtent';
import { PointMark } from './PointMark';

type StripProps = {
  readonly strip: PlacedStrip;
  readonly axis: Axis;
  readonly width: number;
  readonly scales: Scales;
  readonly say: (figure: Figure) => string;
};

/** The figures without a place on the axis, one a row, under the same years. */
export function Strip({ strip: { top, heading, rows }, axis, width, scales, say }: StripProps) {
  const end = top + HEAD + rows.length * ROW;
  const edges = Array.from({ length: lengthOf(axis) + 1 }, (_, year) => `M${scales.x(year)} ${top + HEAD}V${end}`);
  return (
    <g className="chart-strip">
      <path className="chart-rule" d={`M0 ${top + 0.5}H${width}`} />
      <text className="chart-note" x="0" y={top + 14}>
        {heading}
      </text>
      <path className="chart-grid" d={edges.join('')} />
      {rows.map(({ mark, x, y, extent, label, backing }, index) => (
        <g key={mark.figure.id}>
          <PointMark
            mark={mark}
            x={x}
            y={y}
            extent={extent}
            label={label}
            backing={backing}
            hit={hitBox(label, x, y)}
            stem={ROW / 2}
            row={index + 1}
            say={say}
          />
        </g>
      ))}
    </g>
  );
}

/** The row from its point to the end of its words. */
function hitBox(label: readonly PlacedRun[], x: number, y: number): Box {
  const left = Math.min(x - ROW / 2, ...label.map(({ box }) => box.x));
  const right = Math.max(x + ROW / 2, ...label.map(({ box }) => box.x + box.width));
  return { x: left, y: y - ROW / 2, width: right - left, height: ROW };
}
