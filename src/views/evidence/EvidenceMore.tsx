import type { Claim } from '../../domain/claim';
import type { Derivation } from '../../domain/derivation';
import { DerivedEvidence } from './DerivedEvidence';
import { DisputeBox } from './DisputeBox';
import { Follows } from './Follows';
import { Ladder } from './Ladder';
import { OtherClaims } from './OtherClaims';
import './evidence-more.css';

/** Which part of the evidence is asked for; what takes more than the claim itself to say. */
export type EvidenceMoreProps =
  | { readonly part: 'others' | 'dispute'; readonly claim: Claim }
  | { readonly part: 'derived'; readonly derivation: Derivation };

/** The parts of the evidence that are fetched after the first screen, as one script. */
export function EvidenceMore(props: EvidenceMoreProps) {
  switch (props.part) {
    case 'derived':
      return <DerivedEvidence derivation={props.derivation} />;
    case 'dispute':
      return <DisputeBox claim={props.claim} />;
    case 'others':
      return (
        <>
          <OtherClaims claim={props.claim} />
          <Ladder claim={props.claim} />
          <Follows id={props.claim.id} />
        </>
      );
  }
}
