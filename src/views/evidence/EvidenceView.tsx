import { useRef } from 'react';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { IconButton } from '../../ui/IconButton';
import { useStartAtTop } from '../../ui/useStartAtTop';
import { useStep } from '../useStep';
import { useView } from '../useView';
import { ClaimEvidence } from './ClaimEvidence';
import { EventEvidence } from './EventEvidence';
import { Introduction } from './Introduction';
import { LazyMore, usePreloadedMore } from './LazyMore';
import './evidence.css';

/** What stands behind the open figure: always in the same order, from the figure to the other claims about it. */
export function EvidenceView() {
  const { dataset, choices, text } = useView();
  const root = useRef<HTMLElement>(null);
  usePreloadedMore();
  useStartAtTop(root, choices.claim);
  const statement = choices.claim === null ? undefined : dataset.statementById.get(choices.claim);
  const derivation = choices.claim === null ? undefined : dataset.derivationById.get(choices.claim);
  return (
    <section
      className="evidence"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      data-view="evidence"
      ref={root}
      data-evidence={statement?.id ?? derivation?.id}
      aria-label={text.t('evidence.title')}
    >
      {statement === undefined && derivation === undefined && <Introduction />}
      {statement !== undefined && (
        <>
          <Position />
          <div className="ev-body" key={statement.id}>
            {statement.type === 'claim' ? <ClaimEvidence claim={statement} /> : <EventEvidence event={statement} />}
          </div>
        </>
      )}
      {derivation !== undefined && (
        <>
          <Position />
          <div className="ev-body" key={derivation.id}>
            <LazyMore part="derived" derivation={derivation} />
          </div>
        </>
      )}
    </section>
  );
}

/** Where the open statement stands among those that the filter leaves, and the ways on and out. */
function Position() {
  const { t } = useText();
  const { closeEvidence } = useActions();
  const { index, claims, previous, next, back, forward } = useStep();
  return (
    <header className="ev-head">
      <p className="ev-heading">{t('evidence.title')}</p>
      {index >= 0 && (
        <span className="ev-index">{t('evidence.position', { index: index + 1, count: claims.length })}</span>
      )}
      <div className="ev-nav">
        <IconButton icon="back" name={t('evidence.previous')} aria-disabled={!previous} onClick={back} />
        <IconButton icon="forward" name={t('evidence.next')} aria-disabled={!next} onClick={forward} />
        <IconButton icon="close" name={t('evidence.close')} onClick={closeEvidence} />
      </div>
    </header>
  );
}
