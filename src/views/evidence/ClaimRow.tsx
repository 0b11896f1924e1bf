import type { ReactNode } from 'react';
import type { Claim } from '../../domain/claim';
import { glyphOf } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { useMark } from '../../ui/mark/useMark';

type ClaimRowProps = {
  readonly claim: Claim;
  readonly figure: string;
  readonly about: string;
  readonly relation?: ReactNode;
};

/** A claim in a list: its glyph, figure, what tells it from others, and how it stands to them. One that the filter leaves out fades. */
export function ClaimRow({ claim, figure, about, relation }: ClaimRowProps) {
  const { emphasis, props } = useMark(claim.id);
  return (
    <button type="button" className="ev-row" disabled={emphasis === 'faded'} {...props}>
      <svg width="18" height="26" viewBox="-9 -16 18 26" aria-hidden="true">
        <Glyph {...glyphOf(claim)} r={4} />
      </svg>
      <strong>{figure}</strong>
      <span className="ev-row-about">{about}</span>
      {relation !== undefined && <span className="ev-row-stands">{relation}</span>}
    </button>
  );
}
