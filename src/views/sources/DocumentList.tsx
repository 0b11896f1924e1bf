import { useId } from 'react';
import type { Dataset } from '../../domain/dataset';
import { isOwnId } from '../../domain/own/ownIds';
import type { Source } from '../../domain/source';
import { shortDay } from '../../i18n/dates';
import { useText } from '../../i18n/TextContext';
import { hueOf } from '../../selectors/glyphOf';
import { claimsIn, readerSources } from '../../selectors/readerDocument';
import { useActions, useReaderStore } from '../../state/ReaderContext';
import { useScrolledTo } from '../../ui/useScrolledTo';

type DocumentListProps = {
  readonly dataset: Dataset;
  readonly open: Source;
  /** What the filter leaves; the dots of other figures are quieter. */
  readonly shown: ReadonlySet<string>;
};

/** The documents by the day they were published. Choosing one keeps the open evidence. */
export function DocumentList({ dataset, open, shown }: DocumentListProps) {
  const id = useId();
  const { t } = useText();
  const sources = readerSources(dataset.sources);
  const list = useScrolledTo<HTMLUListElement>('data-source', open.id);
  return (
    <nav className="documents" aria-labelledby={id}>
      <p id={id} className="documents-title">
        {t('sources.title')}
      </p>
      <ul ref={list}>
        {sources.map((source) => (
          <li key={source.id}>
            <DocumentButton dataset={dataset} source={source} open={source === open} shown={shown} />
          </li>
        ))}
      </ul>
      {sources.some(({ twin }) => twin !== null) && <p className="documents-note">{t('sources.twin')}</p>}
    </nav>
  );
}

type DocumentButtonProps = Omit<DocumentListProps, 'open'> & { readonly source: Source; readonly open: boolean };

function DocumentButton({ dataset, source, open, shown }: DocumentButtonProps) {
  const text = useText();
  const { readDocument } = useActions();
  const store = useReaderStore();
  const claims = claimsIn(dataset, source);
  return (
    <button
      type="button"
      className="document"
      data-source={source.id}
      aria-current={open ? 'true' : undefined}
      onClick={() => readDocument(source.id, store.getState().choices.claim)}
    >
      <span className="document-facts">
        <span>{shortDay(text, source.published)}</span> {isOwnId(source.id) && <span>{text.t('evidence.mine')}</span>}{' '}
        <span>{source.lang.toUpperCase()}</span>
      </span>
      <span className="document-name">{text.pick(source.name)}</span>
      <span className="document-figures">
        <span className="document-dots" aria-hidden="true">
          {claims.map((claim) => (
            <span key={claim.id} data-hue={hueOf(claim.refArea)} data-shown={shown.has(claim.id)} />
          ))}
        </span>
        <span>{text.t('sources.figures', { count: claims.length })}</span>
      </span>
    </button>
  );
}
