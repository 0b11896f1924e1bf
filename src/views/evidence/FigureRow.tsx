import type { FigureKind } from '../../domain/figure';
import { useActions } from '../../state/ReaderContext';
import { useMark } from '../../ui/mark/useMark';
import { useView } from '../useView';
import { RowContent, type RowContentProps } from './RowContent';

type FigureRowProps = RowContentProps & {
  readonly id: string;
  readonly kind: FigureKind;
  /** True for a derivation without a result: no filter leaves it out. */
  readonly refused?: boolean;
};

/**
 * A quoted or derived figure in a list; it opens its evidence. One that the filters leave out can still be opened from
 * here, but is no mark.
 */
export function FigureRow({ id, kind, refused = false, ...content }: FigureRowProps) {
  const { props, emphasis } = useMark(id, kind);
  const { openEvidence } = useActions();
  const { text } = useView();
  if (emphasis !== 'faded')
    return (
      <button type="button" className="ev-row" {...props}>
        <RowContent {...content} />
      </button>
    );
  const tag = <span className="tag">{text.t('sources.notInFilter')}</span>;
  return (
    <button type="button" className="ev-row" onClick={() => openEvidence(id)}>
      <RowContent {...content} relation={refused ? content.relation : tag} />
    </button>
  );
}
