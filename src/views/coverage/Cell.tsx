import { type Figure, kindOf } from '../../domain/figure';
import { spokenFigure } from '../../i18n/markName';
import { wordsWithout } from '../../layout/coverage/sentences';
import type { CoverageCell } from '../../selectors/coverage';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { useMark } from '../../ui/mark/useMark';
import { useView } from '../useView';

/** One quantity, place and year: its state for the eye and in words, its figures as marks, and how many when several. What nobody has given is empty for both. */
export function Cell({ cell, row }: { readonly cell: CoverageCell; readonly row: number }) {
  const { dataset, text } = useView();
  const first = cell.year === dataset.axis.first ? '' : undefined;
  const figures: readonly Figure[] = [...cell.claims, ...cell.derived];
  const words = wordsWithout(text, dataset.codes.areas, cell.state);
  return (
    <td className="cov-cell" data-state={cell.state ?? 'impossible'} data-first={first}>
      {figures.length === 0 && words !== '' && <span className="visually-hidden">{words}</span>}
      {figures.length > 1 && (
        <span className="cov-count" title={text.t('coverage.count', { count: figures.length })}>
          {figures.length}
        </span>
      )}
      {figures.map((figure) => (
        <CellMark key={figure.id} figure={figure} row={row} />
      ))}
    </td>
  );
}

function CellMark({ figure, row }: { readonly figure: Figure; readonly row: number }) {
  const { dataset, text } = useView();
  const { props } = useMark(figure.id, kindOf(figure));
  return (
    <button
      type="button"
      className="cov-mark"
      {...props}
      tabIndex={-1}
      data-row={row}
      aria-label={spokenFigure(text, dataset, figure)}
    >
      <svg width="20" height="24" viewBox="-10 -14 20 24" aria-hidden="true">
        <Glyph {...glyphOfFigure(figure)} r={3.3} />
      </svg>
    </button>
  );
}
