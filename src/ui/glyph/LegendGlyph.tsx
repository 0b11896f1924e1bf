import type { ReactNode } from 'react';
import type { LegendKind } from '../../lib/glyphSize';
import { Glyph } from './Glyph';
import type { GlyphSpec } from './glyph';
import { SinceBefore, Wings } from './Wings';

const DOT: GlyphSpec = { bound: 'exact', shape: 'dot', fill: 'official', hue: 'CA5' };

/** A sign of the legend, drawn around 0,0 within 24 px of height. */
export function LegendGlyph({ kind }: { readonly kind: LegendKind }): ReactNode {
  switch (kind) {
    case 'exact':
      return <Glyph {...DOT} r={4} />;
    case 'moreThan':
      return (
        <g transform="translate(0 5)">
          <Glyph {...DOT} bound="more-than" r={4} />
        </g>
      );
    case 'about':
      return <Glyph {...DOT} bound="about" r={3.6} />;
    case 'almost':
      return (
        <g transform="translate(0 -5)">
          <Glyph {...DOT} bound="below" r={4} />
        </g>
      );
    case 'derived':
      return <Glyph {...DOT} fill="derived" r={4} />;
    case 'plan':
      return (
        <g transform="translate(-10 0)">
          <Glyph {...DOT} fill="plan" r={4} />
          <path className="tl-plan" data-hue="CA5" d="M6 0H24" />
        </g>
      );
    case 'mine':
      return <Glyph {...DOT} isMine r={4} />;
    case 'year':
      return (
        <>
          <g data-hue="CA5">
            <rect className="tl-band" x={-11} y={-6} width={22} height={12} />
            <path className="tl-tick" d="M-11 -6V6M11 -6V6" />
          </g>
          <Glyph {...DOT} r={3.3} />
        </>
      );
    case 'perYear':
      return (
        <>
          <Wings hue="CA5" reach={13} />
          <Glyph {...DOT} shape="diamond" r={4} />
        </>
      );
    case 'since':
      return (
        <>
          <path className="tl-bar" data-hue="CA5" d="M-13 0H10" />
          <g transform="translate(-16 0)">
            <SinceBefore hue="CA5" />
          </g>
          <g transform="translate(11 0)">
            <Glyph {...DOT} r={3.6} />
          </g>
        </>
      );
    case 'rising':
      return <Glyph {...DOT} bound="rising" r={4} />;
    case 'none':
      return <rect x={-10} y={-6} width={20} height={12} fill="url(#hatch)" className="legend-hatch" />;
  }
}
