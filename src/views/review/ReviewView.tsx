import { useText } from '../../i18n/TextContext';
import './review.css';

/** The reader's own documents, with what was found in them, to be decided about. */
export function ReviewView() {
  const { t } = useText();
  return (
    <section className="review" data-view="review" aria-label={t('review.title')}>
      <div className="review-none">
        <p>{t('review.none')}</p>
        <p>{t('review.noneHow')}</p>
      </div>
    </section>
  );
}
