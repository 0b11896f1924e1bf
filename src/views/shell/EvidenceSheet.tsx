import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { afterPaint } from '../../dom/afterPaint';
import { useText } from '../../i18n/TextContext';
import { useActions, useChoice } from '../../state/ReaderContext';
import { Sheet } from '../../ui/sheet/Sheet';

/** The evidence where there is no room beside the charts: from below, with the mark that it is about in view above it. */
export function EvidenceSheet({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { closeEvidence } = useActions();
  const claim = useChoice((choices) => choices.claim);
  return (
    <Sheet
      title={t('evidence.title')}
      description={t('evidence.whole')}
      words={{ half: t('evidence.sheetHalf'), full: t('evidence.sheetFull') }}
      about={claim ?? ''}
      find={openMark}
      onClose={closeEvidence}
    >
      {children}
      <Arrival claim={claim} />
    </Sheet>
  );
}

/**
 * Tells the page that the sheet is there, before it is painted: one that the page has opened on its own gives way. Who
 * opens a mark goes on at the heading of its evidence, since the sheet is last in the page.
 */
function Arrival({ claim }: { readonly claim: string | null }) {
  useLayoutEffect(() => {
    dispatchEvent(new Event('sheet-there'));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each statement that is opened
  useEffect(() => {
    return afterPaint(() => {
      if (!document.activeElement?.matches('main [data-mark]')) return;
      document.querySelector<HTMLElement>('.sheet [data-heir]')?.focus({ preventScroll: true });
    });
  }, [claim]);
  return null;
}

const OPEN = '[data-lit="selected"]';

/** The mark that was touched, else the first of the view. */
function openMark(): Element | null {
  const touched = document.activeElement;
  return touched?.matches(`main ${OPEN}`) ? touched : document.querySelector(`main ${OPEN}:not(.tl-event)`);
}
