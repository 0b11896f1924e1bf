import { useId } from 'react';
import { activeFields } from '../../domain/filter';
import { chooseDocument, readerDocument } from '../../selectors/readerDocument';
import { useView } from '../useView';
import { DocumentList } from './DocumentList';
import { Reader } from './Reader';
import './documents.css';
import './reader.css';
import './passage.css';
import './sources-narrow.css';

/** The documents, and the quoted passages of one of them. */
export function SourcesView() {
  const id = useId();
  const { dataset, choices, shown, text } = useView();
  const source = chooseDocument(dataset, choices.doc, choices.claim);
  const document = source && readerDocument(dataset, source);
  const filtered = activeFields(choices).length > 0;
  return (
    <section className="view sources-view" data-view="sources" aria-label={text.t('tab.sources')}>
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
