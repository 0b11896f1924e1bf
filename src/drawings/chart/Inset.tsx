import type { Figure } from '../../domain/figure';
import type { PlacedInset } from '../../layout/chart/layoutInset';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { PointMark } from './PointMark';
import { Unheard } from './Unheard';

type InsetProps = {
  readonly inset: PlacedInset;
  readonly floor: number;
  readonly say: (figure: Figure, drawn?: string) => string;
};

/** Single months on a scale of their own, with two lines to their place on the axis. */
export function Inset({ inset: { box, plot, title, ticks, months }, floor, say }: InsetProps) {
  const bottom = plot.y + plot.height;
  return (
    <g className="chart-months">
      {months.map(({ mark, from, to, foot }) => (
        <path
          key={mark.figure.id}
          className="chart-funnel"
          d={`M${from} ${bottom}L${foot.from} ${floor}H${foot.to}L${to} ${bottom}`}
        />
      ))}
      <rect className="chart-inset" x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      {title.map((line, index) => (
        <text key={line} className="chart-note" x={box.x + box.width} y={box.y + 10 + index * 13} textAnchor="end">
          {line}
        </text>
      ))}
      {ticks.map(({ value, label, y }) => (
        <Unheard key={value}>
          <path className="chart-grid" d={`M${plot.x} ${y}H${plot.x + plot.width}`} />
          <text className="chart-tick" x={plot.x + plot.width + 3} y={y + 4}>
            {label}
          </text>
        </Unheard>
      ))}
      {months.map(({ mark, x, y, from, to, name, axis, foot, label, number }) => {
        const { hue, fill } = glyphOfFigure(mark.figure);
        return (
          <g key={mark.figure.id}>
            <g data-hue={hue} data-fill={fill}>
              <path className="chart-axis-month" d={`M${axis.from} ${floor}H${axis.to}`} />
              {foot !== axis && <path className="chart-thread" d={`M${foot.from} ${floor - 2}H${axis.to}`} />}
            </g>
            <Unheard>
              {name.map((line, index) => (
                <text
                  key={line}
                  className="chart-tick chart-halo"
                  x={x}
                  y={bottom + 12 + index * 11}
                  textAnchor="middle"
                >
                  {line}
                </text>
              ))}
            </Unheard>
            <PointMark
              mark={mark}
              x={x}
              y={y}
              extent={{ ...mark.extent, kind: 'bracket', from, to }}
              label={label}
              number={number}
              row={0}
              say={say}
            />
          </g>
        );
      })}
    </g>
  );
}
