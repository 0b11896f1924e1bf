import type { ReactNode } from 'react';
import { useText } from '../i18n/TextContext';
import { PanelBoundary } from '../ui/PanelBoundary';

/** A panel that can fail alone, with the words for it. */
export function Panel({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <PanelBoundary view={view} message={t('problem.panel')} retry={t('problem.retry')}>
      {children}
    </PanelBoundary>
  );
}
