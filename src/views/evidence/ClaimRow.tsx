import type { Claim } from '../../domain/claim';
import { glyphOf } from '../../selectors/glyphOf';
import { useMark } from '../../ui/mark/useMark';
import { RowContent, type RowContentProps } from './RowContent';

type ClaimRowProps = Omit<RowContentProps, 'glyph'> & { readonly claim: Claim };

/** A claim in a list. One that the filter leaves out fades. */
export function ClaimRow({ claim, ...content }: ClaimRowProps) {
  const { emphasis, props } = useMark(claim.id);
  return (
    <button type="button" className="ev-row" disabled={emphasis === 'faded'} {...props}>
      <RowContent glyph={glyphOf(claim)} {...content} />
    </button>
  );
}
