import { stemLength } from '../../lib/glyphSize';
import { type GlyphSpec, isFurther } from './glyph';
import { Pennant } from './Pennant';

type GlyphProps = GlyphSpec & {
  readonly r: number;
  /** How far the stem reaches from the middle; less than usual where an axis is near. */
  readonly stem?: number;
};

/**
 * A mark's point, drawn around 0,0 in pixels: dot or diamond, stem for a one-sided bound, halo for "about", corner for the reader's own.
 * Colours come from CSS by `data-hue`; the fades come from `GlyphDefs`, which has to be in the document.
 */
export function Glyph({ bound, shape, fill, hue, isMine, r, stem = stemLength(r) }: GlyphProps) {
  return (
    <g className="glyph" data-hue={hue} data-fill={fill}>
      {bound === 'about' && fill !== 'derived' && (
        <circle className="glyph-halo" r={r * 2.3} fill={`url(#halo-${hue})`} />
      )}
      {bound === 'about' && fill === 'derived' && <circle className="glyph-ring" r={r * 1.9} />}
      {bound === 'more-than' && <Stem hue={hue} r={r} fill={fill} reach={stem} />}
      {bound === 'below' && (
        <g transform="scale(1 -1)">
          <Stem hue={hue} r={r} fill={fill} reach={stem} />
        </g>
      )}
      {bound === 'rising' || bound === 'falling' ? (
        <Trend r={r} isFalling={bound === 'falling'} />
      ) : (
        <Point shape={shape} r={r} />
      )}
      {isMine && <Pennant r={r} below={bound === 'falling'} />}
      {isFurther(hue) && (
        <text className="glyph-letters" x={r + 1} y={r + 4}>
          {hue.slice(hue.lastIndexOf('_') + 1)}
        </text>
      )}
    </g>
  );
}

function Point({ shape, r }: { readonly shape: GlyphSpec['shape']; readonly r: number }) {
  if (shape === 'dot') return <circle className="glyph-point" r={r} />;
  const d = r * 1.25;
  return <path className="glyph-point" d={`M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`} />;
}

/** A bare direction: an arrow that climbs or falls, without a point that could be read as a value. */
function Trend({ r, isFalling }: { readonly r: number; readonly isFalling: boolean }) {
  const up = isFalling ? -r : r;
  return <path className="glyph-rising" d={`M${-r} ${up}L${r} ${-up}M${-r * 0.3} ${-up}H${r}V${up * 0.3}`} />;
}

function Stem({ hue, r, fill, reach }: Pick<GlyphProps, 'hue' | 'r' | 'fill'> & { readonly reach: number }) {
  const top = -reach;
  const wing = Math.max(2.2, r * 0.72);
  const width = Math.max(1.2, r * 0.32);
  return (
    <>
      {fill === 'official' ? (
        <rect x={-width / 2} y={top} width={width} height={-top - r} fill={`url(#stem-${hue})`} />
      ) : (
        <path className="glyph-stem-dashed" d={`M0 ${-r - 1}V${top + 1}`} />
      )}
      <path
        className="glyph-chevron"
        d={`M${-wing} ${top + wing}L0 ${top}L${wing} ${top + wing}`}
        strokeWidth={width}
      />
    </>
  );
}
