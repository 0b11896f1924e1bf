import type { Needed } from '../../domain/own/reviewing';
import { areaName } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

type AskMissingProps = { readonly missing: readonly Needed[]; readonly review: Review };

/** Asks for what a claim needs, one question after another, with the answers that need no field. */
export function AskMissing({ missing, review }: AskMissingProps) {
  const text = useText();
  const { t } = text;
  const { edit, setEditing } = review;
  const [asked] = missing;
  if (asked === undefined) return null;
  return (
    <div className="draft-ask">
      <p>{t(`review.needs.${asked}`)}</p>
      <div className="draft-acts">
        {asked === 'said' && (
          <>
            <button type="button" className="review-button" onClick={() => edit({ said: { kind: 'nobody' } })}>
              {t('review.quick.nobody')}
            </button>
            <button type="button" className="review-button" onClick={() => edit({ said: { kind: 'unknown' } })}>
              {t('review.quick.unknown')}
            </button>
          </>
        )}
        {asked === 'refArea' &&
          review.dataset.codes.areas.list.map(({ id }) => (
            <button key={id} type="button" className="review-button" onClick={() => edit({ refArea: id })}>
              {areaName(text, id)}
            </button>
          ))}
        {asked === 'period' && (
          <button type="button" className="review-button" onClick={() => edit({ period: { kind: 'per-year' } })}>
            {t('review.quick.perYear')}
          </button>
        )}
        <button type="button" className="review-button" onClick={() => setEditing(true)}>
          {t('review.act.edit')}
        </button>
      </div>
    </div>
  );
}
