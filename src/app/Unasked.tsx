import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary';

/** Holds what is fetched though nobody has asked for it: that it cannot be had is told to nobody. */
export function Unasked({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  return (
    <PanelBoundary view={view} words={null}>
      <Suspense>{children}</Suspense>
    </PanelBoundary>
  );
}
