import type { Area } from '../../../domain/area';
import { SinceBefore, Wings } from '../../../ui/glyph/Wings';
import type { PlacedExtent } from './layoutChart';

type ExtentProps = { readonly extent: PlacedExtent; readonly x: number; readonly y: number; readonly hue: Area };

/** The time of a mark, left and right of its point: as wide as it is, and open where it is not stated. */
export function Extent({ extent, x, y, hue }: ExtentProps) {
  const { kind, from, to, before, after, dotted } = extent;
  switch (kind) {
    case 'point':
      return null;
    case 'bracket':
      return (
        <path
          className="chart-bracket"
          data-hue={hue}
          data-dotted={dotted || undefined}
          d={`M${from + 0.75} ${y - 4}V${y + 4}M${from + 0.75} ${y}H${to - 0.75}M${to - 0.75} ${y - 4}V${y + 4}`}
        />
      );
    case 'bar':
      return (
        <g data-hue={hue}>
          {to - from > 2 && (
            <path
              className="chart-bar"
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
          <Wings hue={hue} reach={to - x} />
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
