import type { Own } from '../../domain/own/ownLog';
import type { OwnMerge } from '../../domain/own/ownMerge';
import { useText } from '../../i18n/TextContext';

/** What a backup brought: what is new, what was here already, and where it decides otherwise. */
export function RestoredNote({ restored, own }: { readonly restored: OwnMerge; readonly own: Own }) {
  const { t } = useText();
  const { added, same, contradicted } = restored;
  const figures = contradicted.flatMap(({ document, figure }) => {
    const found = own.dossiers.get(document)?.figures.find(({ id }) => id === figure);
    return found ? [{ id: `${document} ${figure}`, words: found.quote.exact }] : [];
  });
  return (
    <div className="my-documents-restored" role="status">
      <p>
        {t('mine.restored.added', { count: added.length })}{' '}
        {same.length > 0 && t('mine.restored.same', { count: same.length })}
      </p>
      {figures.length > 0 && (
        <>
          <p>{t('mine.restored.contradicted', { count: figures.length })}</p>
          <ul>
            {figures.map(({ id, words }) => (
              <li key={id}>
                <q translate="no">{words}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
