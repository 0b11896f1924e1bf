import type { Claim } from '../../../domain/claim';
import type { PlacedInset } from './layoutInset';
import { PointMark } from './PointMark';

type InsetProps = { readonly inset: PlacedInset; readonly floor: number; readonly say: (claim: Claim) => string };

/** Single months on a scale of their own, with two lines to their place on the axis. */
export function Inset({ inset: { box, plot, title, ticks, months }, floor, say }: InsetProps) {
  const bottom = plot.y + plot.height;
  return (
    <g className="chart-months">
      <rect className="chart-inset" x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      <text className="chart-note" x={box.x + box.width} y={box.y + 10} textAnchor="end">
        {title}
      </text>
      {ticks.map(({ value, label, y }) => (
        <g key={value}>
          <path className="chart-grid" d={`M${plot.x} ${y}H${plot.x + plot.width}`} />
          <text className="chart-tick" x={plot.x + plot.width + 3} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
      {months.map(({ mark, x, y, from, to, name, axis, label }) => (
        <g key={mark.claim.id}>
          <path className="chart-funnel" d={`M${from} ${bottom}L${axis.from} ${floor}H${axis.to}L${to} ${bottom}`} />
          <path className="chart-axis-month" d={`M${axis.from} ${floor}H${axis.to}`} data-hue={mark.claim.refArea} />
          <text className="chart-tick chart-halo" x={x} y={bottom + 12} textAnchor="middle">
            {name}
          </text>
          <PointMark mark={mark} x={x} y={y} extent={{ ...mark.extent, from, to }} label={label} row={0} say={say} />
        </g>
      ))}
    </g>
  );
}
