import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
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
  const isWithin = useStartAtTop(root, choices.claim);
  const statement = choices.claim === null ? undefined : dataset.statementById.get(choices.claim);
  const derivation = choices.claim === null ? undefined : dataset.derivationById.get(choices.claim);
  return (
    <section
      className="evidence"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      data-view="evidence"
      ref={root}
      onFocus={() => {
        isWithin.current = true;
      }}
      onBlur={() => {
        isWithin.current = false;
      }}
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

/**
 * Whatever opens is read from its beginning. A reader who opened it from within, by a row that is gone with the old
 * evidence, goes on from the top of the new one; the flag returned is to be kept true while the focus is within.
 */
function useStartAtTop(root: RefObject<HTMLElement | null>, open: string | null): RefObject<boolean> {
  const isWithin = useRef(false);
  const last = useRef(open);
  useEffect(() => {
    const panel = root.current;
    if (!panel || last.current === open) return;
    last.current = open;
    panel.scrollTop = 0;
    // In a sheet the panel's parent scrolls.
    if (panel.parentElement) panel.parentElement.scrollTop = 0;
    if (isWithin.current && document.activeElement === document.body) panel.focus({ preventScroll: true });
  }, [root, open]);
  return isWithin;
}

/** Where the open statement stands among those that the filter leaves, and the ways on and out. */
function Position() {
  const { t } = useText();
  const { closeEvidence } = useActions();
  const { index, claims, previous, next, back, forward } = useStep();
  return (
    <header className="ev-head">
      <h2 className="ev-heading">{t('evidence.title')}</h2>
      {index >= 0 && (
        <span className="ev-index">{t('evidence.position', { index: index + 1, count: claims.length })}</span>
      )}
      <div className="ev-nav">
        <button
          type="button"
          className="icon-button"
          aria-label={t('evidence.previous')}
          disabled={!previous}
          onClick={back}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('evidence.next')}
          disabled={!next}
          onClick={forward}
        >
          <Icon name="forward" />
        </button>
        <button type="button" className="icon-button" aria-label={t('evidence.close')} onClick={closeEvidence}>
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}
