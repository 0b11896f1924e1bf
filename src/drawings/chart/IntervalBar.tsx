import type { GlyphSpec } from '../../ui/glyph/glyph';

type IntervalBarProps = {
  readonly x: number;
  readonly y: number;
  readonly upper: number;
  readonly glyph: Pick<GlyphSpec, 'hue' | 'fill'>;
};

/**
 * The two ends of an interval, in pixels. A quoted range has its dot at the lower end; a derived one is all dashes,
 * with a cap at both.
 */
export function IntervalBar({ x, y, upper, glyph: { hue, fill } }: IntervalBarProps) {
  const derived = fill === 'derived';
  return (
    <g data-hue={hue} data-fill={fill}>
      <path className="chart-bracket" d={`M${x} ${y}V${upper}`} />
      <path className="chart-cap" d={`M${x - 4} ${upper}H${x + 4}${derived ? `M${x - 4} ${y}H${x + 4}` : ''}`} />
    </g>
  );
}
