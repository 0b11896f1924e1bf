import type { Dataset } from '../domain/dataset';
import { shortHash } from '../lib/shortHash';

/** A short mark of everything that a dataset holds: the picture in the HTML is taken over only where it was made from the same. */
export function fingerprintOf({ claims, events, sources, speakers, derivations }: Dataset): string {
  return shortHash(JSON.stringify([claims, events, sources, speakers, derivations]));
}
