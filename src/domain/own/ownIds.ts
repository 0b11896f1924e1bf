import { nextPartId, type Part } from '../part';

/** What the records of the reader's own are called beside those of other packages: none that is opened is called so. */
export const OWN_PART = nextPartId('own', []);

/** What the reader has read and accepted; the version is told by the number of the last thing done. */
export function ownPart(version: string): Part {
  return { id: OWN_PART, name: { en: 'Mine', ru: 'Моё' }, origin: 'own', version, address: null };
}

/** The id of a document of the reader's own as a source of what is shown. */
export function shownSourceId(document: string): string {
  return `${OWN_PART}:${document}`;
}

/** The id of an accepted figure within its package. */
export function figureClaimId(document: string, figure: string): string {
  return `${document}-${(figure.toLowerCase().match(/[a-z0-9]+/g) ?? ['figure']).join('-')}`;
}

/** The id of an accepted figure as a claim of what is shown. */
export function shownClaimId(document: string, figure: string): string {
  return `${OWN_PART}:${figureClaimId(document, figure)}`;
}

/** True for the id of a record of the reader's own, wherever it is met. */
export function isOwnId(id: string): boolean {
  return id.startsWith(`${OWN_PART}:`);
}
