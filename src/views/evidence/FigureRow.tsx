import type { ReactNode } from 'react';
import type { FigureKind } from '../../domain/figure';
import { useActions } from '../../state/ReaderContext';
import { Glyph } from '../../ui/glyph/Glyph';
import type { GlyphSpec } from '../../ui/glyph/glyph';
import { useMark } from '../../ui/mark/useMark';
import { useView } from '../useView';

type FigureRowProps = {
  readonly id: string;
  readonly kind: FigureKind;
  readonly glyph: GlyphSpec;
  readonly figure: string;
  readonly about: string;
  readonly relation?: ReactNode;
  /** A second line: a formula, a change, a reason. */
  readonly under?: ReactNode;
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
        <Content {...content} />
      </button>
    );
  const tag = <span className="tag">{text.t('sources.notInFilter')}</span>;
  return (
    <button type="button" className="ev-row" onClick={() => openEvidence(id)}>
      <Content {...content} relation={refused ? content.relation : tag} />
    </button>
  );
}

function Content({ glyph, figure, about, relation, under }: Omit<FigureRowProps, 'id' | 'kind' | 'refused'>) {
  return (
    <>
      <svg width="18" height="26" viewBox="-9 -16 18 26" aria-hidden="true">
        <Glyph {...glyph} r={4} />
      </svg>
      <strong>{figure}</strong>
      <span className="ev-row-about">{about}</span>
      {relation !== undefined && <span className="ev-row-stands">{relation}</span>}
      {under !== undefined && <span className="ev-row-under">{under}</span>}
    </>
  );
}
