import { useEffect } from 'react';
import type { Claim } from '../../domain/claim';
import type { Panel } from '../../i18n/messages/files';
import { useText } from '../../i18n/TextContext';
import type { Words } from '../../i18n/words';
import { LazyPanel } from '../Panel';
import { wordedPart } from '../wordedPart';
import type { EvidenceRareProps } from './EvidenceRare';

const WORDS: readonly Panel[] = ['evidence'];
const load = () => import('./EvidenceMore');
const EvidenceMore = wordedPart(WORDS, async () => (await load()).EvidenceMore);
const EvidenceRare = wordedPart(['evidence', 'inWords'], async () => (await import('./EvidenceRare')).EvidenceRare);

const ClaimHistory = wordedPart(['history'], async () => (await import('./ClaimHistory')).ClaimHistory);

type EvidenceMoreProps =
  | EvidenceRareProps
  | { readonly part: 'others'; readonly claim: Claim }
  | { readonly part: 'history'; readonly claim: Claim };

/** Fetches those parts, so that evidence which is there already is taken over without waiting. */
export async function prepareMore(words: Words): Promise<void> {
  await Promise.all([EvidenceMore.prepare(words), EvidenceRare.prepare(words)]);
}

/** A part of the evidence that is fetched when it is first needed; its place is kept until then. */
export function LazyMore(props: EvidenceMoreProps) {
  return (
    <LazyPanel
      view={`evidence-${props.part}`}
      waiting={<div className={`ev-pending ev-pending-${props.part}`} aria-busy="true" />}
    >
      <Part {...props} />
    </LazyPanel>
  );
}

function Part(props: EvidenceMoreProps) {
  switch (props.part) {
    case 'others':
      return <EvidenceMore claim={props.claim} />;
    case 'history':
      return <ClaimHistory claim={props.claim} />;
    case 'dispute':
    case 'derived':
      return <EvidenceRare {...props} />;
  }
}

const IDLE_MS = 1500;

let asked = false;

/** Fetches those parts once the first screen stands, whatever becomes of it; a failure is met when they are used. */
export function usePreloadedMore(): void {
  const { words } = useText();
  useEffect(() => {
    if (asked) return;
    asked = true;
    setTimeout(() => Promise.all([load(), words.load(WORDS)]).catch(() => undefined), IDLE_MS);
  }, [words]);
}
