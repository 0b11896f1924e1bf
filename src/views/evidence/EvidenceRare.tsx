import type { Claim } from '../../domain/claim';
import type { Derivation } from '../../domain/derivation';
import { DerivedEvidence } from './DerivedEvidence';
import { DisputeBox } from './DisputeBox';
import './evidence-more.css';

export type EvidenceRareProps =
  | { readonly part: 'dispute'; readonly claim: Claim }
  | { readonly part: 'derived'; readonly derivation: Derivation };

/** The parts of the evidence that are fetched when they are asked for: of a derived figure, and of a dispute. */
export function EvidenceRare(props: EvidenceRareProps) {
  return props.part === 'derived' ? (
    <DerivedEvidence derivation={props.derivation} />
  ) : (
    <DisputeBox claim={props.claim} />
  );
}
