import { barPath, bracketPath, planPath, threadPath } from '../../layout/chart/extentPaths';
import type { PlacedExtent } from '../../layout/chart/placeExtent';
import type { GlyphSpec } from '../../ui/glyph/glyph';
import { SinceBefore, Wings } from '../../ui/glyph/Wings';

type ExtentProps = {
  readonly extent: PlacedExtent;
  readonly x: number;
  readonly y: number;
  readonly hue: GlyphSpec['hue'];
  readonly fill: GlyphSpec['fill'];
};

/** The time of a mark, left and right of its point: as wide as it is, and open where it is not stated. */
export function Extent({ extent, x, y, hue, fill }: ExtentProps) {
  const { kind, from, to, before, dotted } = extent;
  const bar = barPath(extent, y);
  switch (kind) {
    case 'point':
      return null;
    case 'bracket':
      return (
        <g data-hue={hue} data-fill={fill}>
          <path className="chart-bracket" data-dotted={dotted || undefined} d={bracketPath(from, to, y)} />
        </g>
      );
    case 'thread':
      return (
        <g data-hue={hue} data-fill={fill}>
          <path className="chart-thread" d={threadPath(x, from, to, y)} />
          <path className="chart-bracket chart-period" d={bracketPath(from, to, y)} />
        </g>
      );
    case 'bar':
      return (
        <g data-hue={hue}>
          {bar && <path className="chart-bar mark-extent" data-dotted={dotted || undefined} d={bar} />}
          {before ? (
            <g transform={`translate(${from} ${y})`}>
              <SinceBefore hue={hue} />
            </g>
          ) : (
            bar && <path className="chart-bracket" d={`M${from + 0.75} ${y - 4}V${y + 4}`} />
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
      return <path className="chart-bracket" data-hue={hue} data-dotted="true" d={planPath(x, extent, y)} />;
  }
}
