import { useEffect, useMemo, useRef } from 'react';
import { bringIntoSight } from '../../dom/inSight';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { type TextPiece, textBlocks } from '../../domain/own/textBlocks';
import { ownFigureText } from '../../i18n/ownWords';
import { useText } from '../../i18n/TextContext';
import { SelectionBar } from './SelectionBar';
import type { Review } from './useReview';

/** The whole text; the words of each figure open it, and look as it stands. */
export function ReviewText({ review }: { readonly review: Review }) {
  const { t } = useText();
  const { document: own, figures } = review.dossier;
  const words = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => textBlocks(own, figures), [own, figures]);
  const open = review.open?.id ?? null;
  useEffect(() => {
    const mark = open === null ? null : words.current?.querySelector(`[data-figure="${CSS.escape(open)}"]`);
    if (mark instanceof HTMLElement) bringIntoSight(mark);
  }, [open]);
  return (
    <section className="review-text" aria-label={t('review.text')}>
      <div ref={words} className="review-words" lang={own.lang} translate="no">
        {blocks.map((block) =>
          block.kind === 'paragraph' ? (
            <p key={block.start}>
              <Pieces pieces={block.pieces} review={review} />
            </p>
          ) : (
            <div key={block.start} className="review-table">
              <table>
                <tbody>
                  {block.rows.map((cells) => (
                    <tr key={cells[0]?.start}>
                      {cells.map(({ pieces }, column) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
                        <td key={column}>
                          <Pieces pieces={pieces} review={review} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ),
        )}
      </div>
      <SelectionBar within={words} onAdd={review.add} />
      <p className="review-hint">{t('review.textHow')}</p>
    </section>
  );
}

type PiecesProps = { readonly pieces: readonly TextPiece[]; readonly review: Review };

function Pieces({ pieces, review }: PiecesProps) {
  return pieces.map((piece) =>
    piece.figure ? (
      <FigureWords key={piece.start} piece={piece} figure={piece.figure} review={review} />
    ) : (
      <span key={piece.start} data-at={piece.start}>
        {piece.text}
      </span>
    ),
  );
}

type FigureWordsProps = { readonly piece: TextPiece; readonly figure: OwnFigure; readonly review: Review };

function FigureWords({ piece, figure, review }: FigureWordsProps) {
  const text = useText();
  const { dossier, dataset, open, openFigure } = review;
  const isOpen = open?.id === figure.id;
  const first = dossier.figures.find(({ relevant }) => relevant) ?? dossier.figures[0];
  const isReached = isOpen || (open === null && figure === first);
  return (
    <span
      role="button"
      tabIndex={isReached ? 0 : -1}
      className={figure.relevant ? 'review-figure' : 'review-figure review-figure-other'}
      data-figure={figure.id}
      data-at={piece.start}
      data-decision={figure.decision}
      data-open={isOpen ? '' : undefined}
      aria-pressed={isOpen}
      aria-label={`${piece.text}. ${ownFigureText(text, figure, dossier.document, dataset)}, ${text.t(`review.decision.${figure.decision}`)}`}
      onClick={() => openFigure(figure.id, 'text')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        openFigure(figure.id, 'text');
      }}
    >
      {piece.text}
    </span>
  );
}
