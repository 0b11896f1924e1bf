import type { Claim } from '../../domain/claim';
import { claimSentence } from '../../i18n/describe';
import type { CoverageCell } from '../../selectors/coverage';
import { glyphOf } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { useMark } from '../../ui/mark/useMark';
import { useView } from '../useView';

/** One quantity, place and year: its state for the eye and in words, its statements as marks. */
export function Cell({ cell }: { readonly cell: CoverageCell }) {
  const { text } = useView();
  const first = cell.year === 2019 ? '' : undefined;
  return (
    <td className="cov-cell" data-state={cell.state} data-first={first}>
      {cell.claims.length === 0 && <span className="visually-hidden">{text.t(`coverage.${cell.state}`)}</span>}
      {cell.claims.map((claim) => (
        <CellMark key={claim.id} claim={claim} />
      ))}
    </td>
  );
}

function CellMark({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useView();
  const { props } = useMark(claim.id);
  return (
    <button type="button" className="cov-mark" {...props} aria-label={claimSentence(text, dataset, claim)}>
      <svg width="20" height="24" viewBox="-10 -14 20 24" aria-hidden="true">
        <Glyph {...glyphOf(claim)} r={3.3} />
      </svg>
    </button>
  );
}
