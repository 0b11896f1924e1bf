import { lazy, Suspense, useEffect } from 'react';
import type { EvidenceMoreProps } from './EvidenceMore';

const load = () => import('./EvidenceMore');
const EvidenceMore = lazy(async () => ({ default: (await load()).EvidenceMore }));

/** A part of the evidence that is fetched when it is first needed; its place is kept until then. */
export function LazyMore(props: EvidenceMoreProps) {
  return (
    <Suspense fallback={<div className={`ev-pending ev-pending-${props.part}`} aria-busy="true" />}>
      <EvidenceMore {...props} />
    </Suspense>
  );
}

const IDLE_MS = 1500;

let asked = false;

/** Fetches those parts once the first screen stands, whatever becomes of it; a failure is met when they are used. */
export function usePreloadedMore(): void {
  useEffect(() => {
    if (asked) return;
    asked = true;
    setTimeout(() => load().catch(() => undefined), IDLE_MS);
  }, []);
}
