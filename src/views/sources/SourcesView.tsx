import { useId, useState } from 'react';
import { activeFields } from '../../domain/filter';
import { chooseDocument, readerDocument } from '../../selectors/readerDocument';
import { LazyPanel } from '../Panel';
import { useView } from '../useView';
import { wordedPart } from '../wordedPart';
import { DocumentList } from './DocumentList';
import { Reader } from './Reader';
import './documents.css';
import './reader.css';
import './passage.css';
import './sources-narrow.css';

const MyDocuments = wordedPart(['review'], async () => (await import('./MyDocuments')).MyDocuments);

/** The documents, and the quoted passages of one of them. */
export function SourcesView() {
  const id = useId();
  const { dataset, choices, shown, text } = useView();
  const source = chooseDocument(dataset, choices.doc, choices.claim);
  const document = source && readerDocument(dataset, source);
  const filtered = activeFields(choices).length > 0;
  const isOwn = dataset.parts.some(({ origin }) => origin === 'own');
  // What was put away last can be taken back as long as the view is open.
  const [hasOwn, setHasOwn] = useState(isOwn);
  if (isOwn && !hasOwn) setHasOwn(true);
  return (
    <section className="view sources-view" data-view="sources" aria-label={text.t('tab.sources')}>
      {hasOwn && (
        <LazyPanel view="own">
          <MyDocuments />
        </LazyPanel>
      )}
      {source && document && (
        <div className="sources-columns">
          <DocumentList dataset={dataset} open={source} shown={shown.ids} />
          <Reader
            key={source.id}
            document={document}
            claim={choices.claim}
            matching={filtered ? document.figures.filter(({ claim }) => shown.ids.has(claim.id)).length : null}
            titleId={id}
          />
        </div>
      )}
    </section>
  );
}
