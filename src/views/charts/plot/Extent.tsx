import type { PlacedExtent } from '../../../layout/chart/placeExtent';
import type { GlyphSpec } from '../../../ui/glyph/glyph';
import { SinceBefore, Wings } from '../../../ui/glyph/Wings';

type ExtentProps = {
  readonly extent: PlacedExtent;
  readonly x: number;
  readonly y: number;
  readonly hue: GlyphSpec['hue'];
  readonly fill: GlyphSpec['fill'];
};

/** The time of a mark, left and right of its point: as wide as it is, and open where it is not stated. */
export function Extent({ extent, x, y, hue, fill }: ExtentProps) {
  const { kind, from, to, before, after, dotted } = extent;
  switch (kind) {
    case 'point':
      return null;
    case 'bracket':
      return (
        <g data-hue={hue} data-fill={fill}>
          <path className="chart-bracket" data-dotted={dotted || undefined} d={bracket(from, to, y)} />
        </g>
      );
    case 'thread':
      return (
        <g data-hue={hue} data-fill={fill}>
          <path className="chart-thread" d={`M${x} ${y}H${nearest(x, from, to)}`} />
          <path className="chart-bracket chart-period" d={bracket(from, to, y)} />
        </g>
      );
    case 'bar':
      return (
        <g data-hue={hue}>
          {to - from > 2 && (
            <path
              className="chart-bar mark-extent"
              data-dotted={dotted || undefined}
              d={`M${from + (before ? 12 : 0)} ${y}H${to}`}
            />
          )}
          {before ? (
            <g transform={`translate(${from} ${y})`}>
              <SinceBefore hue={hue} />
            </g>
          ) : (
            to - from > 2 && <path className="chart-bracket" d={`M${from + 0.75} ${y - 4}V${y + 4}`} />
          )}
        </g>
      );
    case 'fade':
      return <rect x={from} y={y - 2} width={to - from} height="4" fill={`url(#past-${hue})`} />;
    case 'wings':
      return (
        <g transform={`translate(${x} ${y})`}>
          <Wings hue={hue} reach={(to - from) / 2} />
        </g>
      );
    case 'plan':
      return (
        <path
          className="chart-bracket"
          data-hue={hue}
          data-dotted="true"
          d={`M${x} ${y}H${to}${after ? `M${to - 5} ${y - 4}L${to} ${y}L${to - 5} ${y + 4}` : `M${to} ${y - 4}V${y + 4}`}`}
        />
      );
  }
}

function bracket(from: number, to: number, y: number): string {
  const [start, end] = to - from > 2 ? [from + 0.75, to - 0.75] : [from, from];
  return `M${start} ${y - 4}V${y + 4}M${start} ${y}H${end}M${end} ${y - 4}V${y + 4}`;
}

/** The end of a stretch that is nearer, or the place itself inside it. */
function nearest(x: number, from: number, to: number): number {
  return Math.min(Math.max(x, from), to);
}
