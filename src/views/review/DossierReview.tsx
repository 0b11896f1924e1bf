import { useEffect, useMemo, useRef, useState } from 'react';
import { callPage } from '../../dom/callPage';
import type { Dataset } from '../../domain/dataset';
import type { OwnDossier } from '../../domain/own/ownLog';
import { certainAmong, counted, tallyOf } from '../../domain/own/reviewing';
import { saidAgain } from '../../domain/own/saidAgain';
import { longDay } from '../../i18n/dates';
import { useText } from '../../i18n/TextContext';
import { useReaderStore } from '../../state/ReaderContext';
import { PHONE } from '../../ui/breakpoints';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { DraftCard } from './DraftCard';
import { DraftList } from './DraftList';
import { DraftSheet } from './DraftSheet';
import { ReviewKeySheet } from './ReviewKeySheet';
import { ReviewText } from './ReviewText';
import { type Review, useReview } from './useReview';
import { useReviewKeys } from './useReviewKeys';

type DossierReviewProps = { readonly dossier: OwnDossier; readonly dataset: Dataset };

/** One document beside the list of its figures, in step. On a phone the open figure lies in a sheet over the text. */
export function DossierReview({ dossier, dataset }: DossierReviewProps) {
  const review = useReview(dossier, dataset);
  const { document: own, figures } = dossier;
  const [explained, setExplained] = useState(false);
  const whole = useRef<HTMLElement>(null);
  const { takeFocus } = useReaderStore();
  const isPhone = useMediaQuery(PHONE, false);
  const onKeyDown = useReviewKeys(review, () => setExplained(true));
  const standings = useMemo(
    () => new Map(figures.map((figure) => [figure.id, saidAgain(figure, own, dataset)])),
    [figures, own, dataset],
  );
  useEffect(() => {
    // The keys of the review act at once for who has just chosen the document, or has the focus nowhere.
    const isAsked = takeFocus(`own:${dossier.document.id}`, null);
    if (isAsked || document.activeElement === document.body) whole.current?.focus({ preventScroll: true });
  }, [takeFocus, dossier.document.id]);
  const card = review.open && <DraftCard key={review.open.id} figure={review.open} review={review} />;
  return (
    <article ref={whole} className="review-dossier" tabIndex={-1} aria-labelledby="review-title" onKeyDown={onKeyDown}>
      <ReviewHead review={review} onExplain={() => setExplained(true)} />
      <div className="review-columns">
        <ReviewText review={review} />
        <DraftList review={review} standings={standings} card={isPhone ? null : card} />
      </div>
      {isPhone && card && <DraftSheet review={review}>{card}</DraftSheet>}
      {explained && <ReviewKeySheet onClose={() => setExplained(false)} />}
    </article>
  );
}

type ReviewHeadProps = { readonly review: Review; readonly onExplain: () => void };

function ReviewHead({ review, onExplain }: ReviewHeadProps) {
  const text = useText();
  const { t } = text;
  const { document: own, figures } = review.dossier;
  const { accepted, rejected, proposed, later } = tallyOf(counted(figures));
  const certain = certainAmong(figures).length;
  return (
    <header className="review-head">
      <div>
        <h2 id="review-title" lang={own.lang} translate="no">
          {own.title ?? own.publisher}
        </h2>
        <p>
          {t('review.facts', { publisher: own.publisher, day: longDay(text, own.published) })} ·{' '}
          {t('review.tally', { accepted, rejected, open: proposed + later })}
        </p>
      </div>
      <div className="review-actions">
        {certain > 0 && (
          <button type="button" className="review-button" onClick={review.acceptCertain}>
            {t('review.act.certain', { count: certain })}
          </button>
        )}
        <button type="button" className="review-button" onClick={review.undo}>
          {t('review.act.undo')}
        </button>
        <button type="button" className="review-button" onClick={review.redo}>
          {t('review.act.redo')}
        </button>
        <button type="button" className="review-button" aria-haspopup="dialog" onClick={() => callPage('check-draft')}>
          {t('review.act.check')}
        </button>
        <button type="button" className="review-button review-keys-button" onClick={onExplain}>
          {t('review.act.keys')} <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
}
