import type { AriaAttributes } from 'react';
import type { Figure } from '../../domain/figure';
import { RADIUS } from '../../lib/glyphSize';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Wings } from '../../ui/glyph/Wings';
import { AS_CELL } from '../../ui/tableRoles';

type OpenCellProps = {
  readonly figure: Figure;
  readonly current: AriaAttributes['aria-current'];
  readonly label: string;
};

/** The mark of a row as the button that opens its evidence from the keyboard. */
export function OpenCell({ figure, current, label }: OpenCellProps) {
  return (
    <td {...AS_CELL} className="col-glyph">
      <button type="button" className="claim-open" tabIndex={-1} data-roving aria-current={current} aria-label={label}>
        <RowGlyph figure={figure} />
      </button>
    </td>
  );
}

/** In the middle of its stem. */
function RowGlyph({ figure }: { readonly figure: Figure }) {
  const glyph = glyphOfFigure(figure);
  const middle = { 'more-than': 3, below: -3, exact: 0, about: 0, rising: 0, falling: 0 }[glyph.bound];
  return (
    <svg viewBox="-10.5 -11.5 21 21" aria-hidden="true">
      <g transform={`translate(0 ${middle})`}>
        {glyph.shape === 'diamond' && <Wings hue={glyph.hue} reach={10} />}
        <Glyph {...glyph} r={RADIUS.table} />
      </g>
    </svg>
  );
}
