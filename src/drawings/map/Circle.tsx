import type { GlyphBound, GlyphFill, Hue } from '../../ui/glyph/glyph';
import { Pennant } from '../../ui/glyph/Pennant';

type CircleProps = {
  readonly hue: Hue;
  readonly radius: number;
  readonly bound: GlyphBound;
  readonly fill: GlyphFill;
  readonly isMine?: boolean;
};

/** How far the stem of a one-sided bound stands out of the circle, in pixels of the map. */
const STEM = 15;

/**
 * An amount as an area, around 0,0, in the channels of a glyph: solid for what was said, hollow and dashed for
 * arithmetic, dotted for a plan; a stem leaves it upwards for "more than", downwards for "almost" and "up to";
 * a corner at its rim for the reader's own.
 */
export function Circle({ hue, radius, bound, fill, isMine = false }: CircleProps) {
  return (
    <g data-hue={hue} data-fill={fill}>
      {bound === 'about' && fill !== 'derived' && <circle r={radius * 1.35} fill={`url(#halo-${hue})`} />}
      {bound === 'about' && fill === 'derived' && <circle className="glyph-ring" r={radius + 4} />}
      {bound === 'more-than' && <Stem hue={hue} radius={radius} fill={fill} />}
      {bound === 'below' && (
        <g transform="scale(1 -1)">
          <Stem hue={hue} radius={radius} fill={fill} />
        </g>
      )}
      <circle className="map-circle" r={radius} />
      {isMine && <Pennant r={radius} />}
    </g>
  );
}

function Stem({ hue, radius, fill }: Pick<CircleProps, 'hue' | 'radius' | 'fill'>) {
  const top = -radius - STEM;
  return (
    <>
      {fill === 'official' ? (
        <rect x={-1} y={top} width={2} height={STEM} fill={`url(#stem-${hue})`} />
      ) : (
        <path className="glyph-stem-dashed" d={`M0 ${-radius - 1}V${top + 1}`} />
      )}
      <path className="glyph-chevron" d={`M-4 ${top + 4}L0 ${top}L4 ${top + 4}`} strokeWidth={1.8} />
    </>
  );
}
