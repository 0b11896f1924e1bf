import { askedWith, type Needed } from '../../domain/own/reviewing';
import { areaName } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

type AskMissingProps = { readonly missing: readonly Needed[]; readonly review: Review };

/** Asks for what a claim needs, one question after another, with the answers that need no field. */
export function AskMissing({ missing, review }: AskMissingProps) {
  const text = useText();
  const { t } = text;
  const { edit, editAll, setEditing, open, dossier } = review;
  const [asked] = missing;
  if (asked === undefined || !open) return null;
  const others = askedWith(dossier.figures, open, 'said');
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
            {others.length > 0 && (
              <button
                type="button"
                className="review-button"
                onClick={() => editAll(others, { said: { kind: 'nobody' } })}
              >
                {t('review.quick.nobodyInAll', { number: others.length + 1 })}
              </button>
            )}
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
