import type { Claim } from '../../domain/claim';
import { Facts } from './Facts';
import { Follows } from './Follows';
import { Ladder } from './Ladder';
import { OtherClaims } from './OtherClaims';
import './evidence-more.css';

/** What stands around an open claim, fetched after the first screen: other statements, facts, and what follows. */
export function EvidenceMore({ claim }: { readonly claim: Claim }) {
  return (
    <>
      <OtherClaims claim={claim} />
      <Facts claim={claim} />
      <Follows id={claim.id} />
      <Ladder claim={claim} />
    </>
  );
}
