import type { Axis } from '../../domain/axis';
import type { Figure } from '../../domain/figure';
import { stripGrid } from '../../layout/chart/axisPaths';
import { STRIP_ROW_HEIGHT } from '../../layout/chart/chartSize';
import { hitRow } from '../../layout/chart/hitBoxes';
import type { PlacedStrip } from '../../layout/chart/layoutStrip';
import type { Scales } from '../../layout/chart/placeExtent';
import { PointMark } from './PointMark';

type StripProps = {
  readonly strip: PlacedStrip;
  readonly axis: Axis;
  readonly width: number;
  readonly scales: Scales;
  readonly say: (figure: Figure, drawn?: string) => string;
};

/** The figures without a place on the axis, one a row, under the same years. */
export function Strip({ strip: { top, heading, rows }, axis, width, scales, say }: StripProps) {
  return (
    <g className="chart-strip">
      <path className="chart-rule" d={`M0 ${top + 0.5}H${width}`} />
      <text className="chart-note" x="0" y={top + 14}>
        {heading}
      </text>
      <path className="chart-grid" d={stripGrid(axis, { top, rows }, scales)} />
      {rows.map(({ mark, x, y, extent, label, backing }, index) => (
        <g key={mark.figure.id}>
          <PointMark
            mark={mark}
            x={x}
            y={y}
            extent={extent}
            label={label}
            backing={backing}
            hit={hitRow(label, x, y)}
            stem={STRIP_ROW_HEIGHT / 2}
            row={index + 1}
            say={say}
          />
        </g>
      ))}
    </g>
  );
}
