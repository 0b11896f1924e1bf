import type { ReactNode } from 'react';
import { Glyph } from '../../ui/glyph/Glyph';
import type { GlyphSpec } from '../../ui/glyph/glyph';

export type RowContentProps = {
  readonly glyph: GlyphSpec;
  readonly valueText: string;
  readonly about: string;
  readonly relation?: ReactNode;
  /** A second line: a formula, a change, a reason. */
  readonly under?: ReactNode;
};

/** A figure in a list: its glyph, its value, what tells it from others, and how it stands to them. */
export function RowContent({ glyph, valueText, about, relation, under }: RowContentProps) {
  return (
    <>
      <svg width="18" height="26" viewBox="-9 -16 18 26" aria-hidden="true">
        <Glyph {...glyph} r={4} />
      </svg>
      <strong>{valueText}</strong>
      <span className="ev-row-about">{about}</span>
      {relation !== undefined && <span className="ev-row-relation">{relation}</span>}
      {under !== undefined && <span className="ev-row-under">{under}</span>}
    </>
  );
}
