import type { OwnFigure } from '../../domain/own/ownFigure';
import { isOpen, missingIn } from '../../domain/own/reviewing';
import { useText } from '../../i18n/TextContext';
import { AskMissing } from './AskMissing';
import { EditForm } from './EditForm';
import { FieldRows } from './FieldRows';
import { SaidAgainBox } from './SaidAgainBox';
import type { Review } from './useReview';

type DraftCardProps = { readonly figure: OwnFigure; readonly review: Review };

/** What was read of the open figure and why, what is missing, what is known of it, and what can be done. */
export function DraftCard({ figure, review }: DraftCardProps) {
  const { t } = useText();
  const { editing, setEditing, decide } = review;
  const missing = missingIn(figure);
  return (
    <div className="draft-card" data-decision={figure.decision}>
      <div className="draft-acts">
        <button type="button" className="review-button review-button-main" onClick={() => decide('accepted')}>
          {t('review.act.accept')} <kbd>A</kbd>
        </button>
        <button type="button" className="review-button" onClick={() => decide('rejected')}>
          {t('review.act.reject')} <kbd>X</kbd>
        </button>
        {isOpen(figure) ? (
          <button type="button" className="review-button" onClick={() => decide('later')}>
            {t('review.act.later')}
          </button>
        ) : (
          <button type="button" className="review-button" onClick={() => decide('proposed')}>
            {t('review.act.reopen')}
          </button>
        )}
        <button type="button" className="review-button" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {t(editing ? 'review.act.done' : 'review.act.edit')} <kbd>E</kbd>
        </button>
      </div>
      {figure.status === 'denied' && <p className="draft-note">{t('review.denied')}</p>}
      {missing.length > 0 && !editing && <AskMissing missing={missing} review={review} />}
      {editing ? <EditForm figure={figure} review={review} /> : <FieldRows figure={figure} review={review} />}
      <SaidAgainBox figure={figure} review={review} />
    </div>
  );
}
