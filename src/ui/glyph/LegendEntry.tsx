import { LEGEND_WIDTH, type LegendKind } from '../../lib/glyphSize';
import { LegendGlyph } from './LegendGlyph';

/** A sign with its words, as an item of a list. */
export function LegendEntry({ kind, label }: { readonly kind: LegendKind; readonly label: string }) {
  const width = LEGEND_WIDTH[kind];
  return (
    <li>
      <svg width={width} height={24} viewBox={`${-width / 2} -12 ${width} 24`} overflow="visible" aria-hidden="true">
        <LegendGlyph kind={kind} />
      </svg>
      {label}
    </li>
  );
}
