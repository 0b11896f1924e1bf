import type { Claim } from '../claim';
import { createDataset, type Dataset } from '../dataset';
import { isClaimId, isSpeakerId, type SpeakerId } from '../ids';

/** How records of the reader's own belong to those of other parts, by their ids in what is shown. */
export type OwnLinks = {
  /** A claim of the reader's own to the claim that it repeats. */
  readonly repeats: ReadonlyMap<string, string>;
  /** A speaker of the reader's own to the one that is meant. */
  readonly speakers: ReadonlyMap<string, string>;
};

/**
 * The same data, where a claim that repeats another is one more appearance of that one, and a speaker who is known is one
 * person. A link to what is not shown changes nothing: the claim stays a claim, the speaker a speaker.
 */
export function withOwnLinks(dataset: Dataset, { repeats, speakers }: OwnLinks): Dataset {
  if (repeats.size === 0 && speakers.size === 0) return dataset;
  const meant = (id: SpeakerId): SpeakerId => {
    const other = speakers.get(id);
    return isSpeakerId(other) && dataset.speakerById.has(other) ? other : id;
  };
  const target = (claim: Claim): Claim | undefined => {
    const id = repeats.get(claim.id);
    const other = isClaimId(id) ? dataset.claimById.get(id) : undefined;
    return other && other.id !== claim.id && !repeats.has(other.id) ? other : undefined;
  };
  const added = new Map<string, Claim[]>();
  for (const claim of dataset.claims) {
    const other = target(claim);
    if (other) added.set(other.id, [...(added.get(other.id) ?? []), claim]);
  }
  const claims = dataset.claims.flatMap((claim): readonly Claim[] => {
    if (target(claim)) return [];
    const { by } = claim.said;
    const said = by === null ? claim.said : { ...claim.said, by: meant(by) };
    const more = (added.get(claim.id) ?? []).flatMap(({ appearances }) => appearances);
    const [first, ...rest] = claim.appearances;
    if (said.by === by && more.length === 0) return [claim];
    const told = [claim, ...(added.get(claim.id) ?? [])].flatMap(({ deeds = [] }) => deeds);
    const kept = told.length === 0 ? {} : { deeds: told };
    return [{ ...claim, said, appearances: [first, ...rest, ...more], ...kept }];
  });
  return createDataset({
    ...dataset,
    claims,
    speakers: dataset.speakers.filter(({ id }) => meant(id) === id),
  });
}
