import { useId, useState } from 'react';
import { useLibrary } from '../../data/library';
import { useOwn, useOwnStore } from '../../data/own/ownStore';
import { download } from '../../dom/download';
import { giveFiles } from '../../dom/giveFiles';
import type { OwnDocument } from '../../domain/own/ownDocument';
import type { OwnDossier } from '../../domain/own/ownLog';
import { counted, tallyOf } from '../../domain/own/reviewing';
import { shortDay } from '../../i18n/dates';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { PickFiles } from '../../ui/PickFiles';
import { ForgetAll } from './ForgetAll';
import { RestoredNote } from './RestoredNote';
import './my-documents.css';

/** The documents of the reader's own: how far each is decided, how all of them are kept, and what can be done with them. */
export function MyDocuments() {
  const id = useId();
  const text = useText();
  const { t } = text;
  const { own, entries, keeping, restored } = useOwn();
  const store = useOwnStore();
  const { dataset } = useLibrary();
  const [removed, setRemoved] = useState<OwnDocument | null>(null);
  const [isLost, setLost] = useState(false);
  const dossiers = [...own.dossiers.values()];
  const isMuted = keeping.kind === 'read-only';
  const backUp = async () => {
    try {
      const [{ ownPackage }, { writeBackup }] = await Promise.all([
        import('../../data/own/ownPackage'),
        import('../../files/data/ownBackup'),
      ]);
      const bytes = await writeBackup(ownPackage(own, dataset.codes, entries), entries, t('mine.title'));
      const day = (entries.at(-1)?.at ?? '').slice(0, 10);
      download(new Blob([bytes], { type: 'application/zip' }), `five-republics_own_${day}.zip`);
      setLost(false);
    } catch {
      setLost(true);
    }
  };
  const remove = (document: OwnDocument) => {
    store.append([{ type: 'document-removed', document: document.id }]);
    setRemoved(document);
  };
  return (
    <section className="my-documents" aria-labelledby={id}>
      <h2 id={id}>{t('mine.title')}</h2>
      <p className="my-documents-keeping" data-keeping={keeping.kind}>
        {t(`mine.keeping.${keeping.kind === 'kept' ? 'kept' : keeping.why}`)} {t('mine.only')}
      </p>
      {removed && !own.dossiers.has(removed.id) && (
        <p role="status">
          {t('mine.removed', { name: nameOf(removed) })}{' '}
          <button type="button" className="text-button" onClick={() => store.undo()}>
            {t('mine.undo')}
          </button>
        </p>
      )}
      {restored && <RestoredNote restored={restored} own={own} />}
      {dossiers.length === 0 && !removed && <p>{t('mine.none')}</p>}
      <ul>
        {dossiers.map((dossier) => (
          <Row key={dossier.document.id} dossier={dossier} remove={isMuted ? null : remove} />
        ))}
      </ul>
      <div className="my-documents-acts">
        {dossiers.length > 0 && (
          <button type="button" className="button" onClick={() => void backUp()}>
            {t('mine.backUp')}
          </button>
        )}
        {!isMuted && <PickFiles name={t('mine.open')} accept=".zip,application/zip" onFiles={giveFiles} />}
        {dossiers.length > 0 && <ForgetAll count={dossiers.length} forget={isMuted ? null : store.forget} />}
      </div>
      {isLost && <p role="alert">{t('mine.backUpFailed')}</p>}
      <p className="my-documents-how">{t('mine.restore')}</p>
    </section>
  );
}

type RowProps = { readonly dossier: OwnDossier; readonly remove: ((document: OwnDocument) => void) | null };

function Row({ dossier: { document, figures }, remove }: RowProps) {
  const text = useText();
  const { t } = text;
  const { openReview } = useActions();
  const name = nameOf(document);
  const some = counted(figures);
  const { accepted, rejected } = tallyOf(some);
  return (
    <li>
      <span className="my-documents-name">{name}</span>
      <span>
        {t('mine.facts', { publisher: document.publisher, day: shortDay(text, document.published) })} ·{' '}
        {t('mine.decided', { done: accepted + rejected, count: some.length })} ·{' '}
        {t('mine.accepted', { count: accepted })}
      </span>
      <span className="my-documents-acts">
        <button
          type="button"
          className="text-button"
          aria-label={t('mine.reviewOf', { name })}
          onClick={() => openReview(document.id)}
        >
          {t('mine.review')}
        </button>
        {remove && (
          <button
            type="button"
            className="text-button"
            aria-label={t('mine.removeOf', { name })}
            onClick={() => remove(document)}
          >
            {t('mine.remove')}
          </button>
        )}
      </span>
    </li>
  );
}

function nameOf({ title, publisher }: OwnDocument): string {
  return title ?? publisher;
}
