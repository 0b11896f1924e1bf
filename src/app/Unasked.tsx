import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary';

/** An error boundary for parts that load in the background: one that fails to load is left out without a message. */
export function Unasked({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  return (
    <PanelBoundary view={view} words={null}>
      <Suspense>{children}</Suspense>
    </PanelBoundary>
  );
}
