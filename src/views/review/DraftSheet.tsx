import type { ReactNode } from 'react';
import { ownAboutText, ownFigureText } from '../../i18n/ownWords';
import { useText } from '../../i18n/TextContext';
import { useClosedByBack } from '../../state/ReaderContext';
import { Sheet } from '../../ui/sheet/Sheet';
import type { Review } from './useReview';

type DraftSheetProps = {
  readonly review: Review;
  readonly children: ReactNode;
};

/** The open figure on a phone: from below, with its words in sight above it. */
export function DraftSheet({ review, children }: DraftSheetProps) {
  const text = useText();
  const { open, openFigure, dossier, dataset } = review;
  const close = () => openFigure(null);
  useClosedByBack(true, close);
  if (!open) return null;
  const title = ownFigureText(text, open, dossier.document, dataset);
  return (
    <Sheet
      title={title}
      description={text.t(`review.decision.${open.decision}`)}
      words={{ half: text.t('evidence.sheetHalf'), full: text.t('evidence.sheetFull') }}
      about={open.id}
      find={() => document.querySelector('.review-text [data-open]')}
      onClose={close}
    >
      <div className="review-sheet" data-own-keys>
        <div className="review-sheet-head">
          <p>
            <span className="draft-value">{title}</span>
            <span className="review-sheet-about">{ownAboutText(text, open, dataset.codes)}</span>
          </p>
          <button type="button" className="review-button" onClick={() => review.step(-1)}>
            <span aria-hidden="true">‹</span>
            <span className="visually-hidden">{text.t('review.act.previous')}</span>
          </button>
          <button type="button" className="review-button" onClick={() => review.step(1)}>
            <span aria-hidden="true">›</span>
            <span className="visually-hidden">{text.t('review.act.next')}</span>
          </button>
          <button type="button" className="review-button" onClick={close}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{text.t('review.act.close')}</span>
          </button>
        </div>
        {children}
      </div>
    </Sheet>
  );
}
