import { useMemo } from 'react';
import { useLibrary } from '../../data/library';
import { useOwn } from '../../data/own/ownStore';
import type { OwnDossier } from '../../domain/own/ownLog';
import { counted, isOpen } from '../../domain/own/reviewing';
import { shortDay } from '../../i18n/dates';
import { useText } from '../../i18n/TextContext';
import { useActions, useSettled } from '../../state/ReaderContext';
import { DossierReview } from './DossierReview';
import { giveFocus } from './reviewFocus';
import { useReviewSheets } from './useReviewSheets';

/** The reader's own documents, with what was found in them, to be decided about. Without a choice the last one added is open. */
export function ReviewView() {
  const { t } = useText();
  useReviewSheets();
  const { dataset } = useLibrary();
  const { own, isReady, keeping } = useOwn();
  const doc = useSettled((choices) => choices.doc);
  const dossiers = useMemo(() => [...own.dossiers.values()].toReversed(), [own]);
  const asked = doc?.startsWith('own:') ? own.dossiers.get(doc.slice('own:'.length)) : undefined;
  const open = asked ?? dossiers[0];
  return (
    <section className="review" data-view="review" data-own-keys aria-label={t('review.title')}>
      {isReady && keeping.kind !== 'kept' && (
        <p className="notice" role="status">
          {t(`mine.keeping.${keeping.why}`)}
        </p>
      )}
      {dossiers.length > 1 && open && <Documents dossiers={dossiers} open={open} />}
      {open ? (
        <DossierReview key={open.document.id} dossier={open} dataset={dataset} />
      ) : isReady ? (
        <div className="review-none">
          <p>{t('review.none')}</p>
          <p>{t('review.noneHow')}</p>
        </div>
      ) : (
        <p className="review-hint">{t('app.loading')}</p>
      )}
    </section>
  );
}

type DocumentsProps = { readonly dossiers: readonly OwnDossier[]; readonly open: OwnDossier };

/** All documents of the reader's own, the last one added first. */
function Documents({ dossiers, open }: DocumentsProps) {
  const text = useText();
  const { openReview } = useActions();
  return (
    <nav className="review-documents" aria-label={text.t('review.documents')}>
      {dossiers.map(({ document, figures }) => (
        <button
          key={document.id}
          type="button"
          className="review-document"
          aria-current={document.id === open.document.id ? 'true' : undefined}
          onClick={() => {
            openReview(document.id);
            if (document === open.document) giveFocus(null, 'list');
          }}
        >
          <span className="review-document-name">{document.title ?? document.publisher}</span>
          <span>
            {shortDay(text, document.published)} ·{' '}
            {text.t('review.progress', {
              done: figures.filter((figure) => !isOpen(figure)).length,
              count: counted(figures).length,
            })}
          </span>
        </button>
      ))}
    </nav>
  );
}
