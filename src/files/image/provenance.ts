import type { Claim } from '../../domain/claim';

/** The vocabulary of what is below, for the context of a text that has some. */
export const PROV = { prov: 'http://www.w3.org/ns/prov#' } as const;

/**
 * How a claim of a reader's own came to be, as activities of W3C PROV: when each ended, and whether the recogniser (with its
 * version) or the reader did it. Nothing for a claim that came with a package and tells no history.
 */
export function claimProvenance({ deeds, appearances }: Claim) {
  if (deeds === undefined) return {};
  return {
    'prov:wasDerivedFrom': appearances.map(({ source }) => ({ '@type': 'prov:Entity', identifier: source })),
    'prov:wasGeneratedBy': deeds.map(({ did, at, what }) => ({
      '@type': 'prov:Activity',
      name: did,
      'prov:endedAtTime': at,
      'prov:wasAssociatedWith':
        did === 'read'
          ? { '@type': 'prov:SoftwareAgent', name: 'recogniser', softwareVersion: what }
          : { '@type': 'prov:Person', name: 'reader' },
      ...(did === 'read' || what === undefined ? {} : { description: what }),
    })),
  };
}
