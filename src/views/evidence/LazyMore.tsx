import { useEffect } from 'react';
import { lazyPart } from '../../ui/lazyPart';
import { LazyPanel } from '../Panel';
import type { EvidenceMoreProps } from './EvidenceMore';

const load = () => import('./EvidenceMore');
const EvidenceMore = lazyPart(async () => (await load()).EvidenceMore);

/** A part of the evidence that is fetched when it is first needed; its place is kept until then. */
export function LazyMore(props: EvidenceMoreProps) {
  return (
    <LazyPanel
      view={`evidence-${props.part}`}
      waiting={<div className={`ev-pending ev-pending-${props.part}`} aria-busy="true" />}
    >
      <EvidenceMore {...props} />
    </LazyPanel>
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
