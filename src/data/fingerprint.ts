import type { Dataset } from '../domain/dataset';

/**
 * A short mark of everything that a dataset holds: the picture in the HTML is taken over only where it was made from the
 * same. (FNV-1a, 32 bits.)
 */
export function fingerprintOf({ claims, events, sources, speakers, derivations }: Dataset): string {
  const text = JSON.stringify([claims, events, sources, speakers, derivations]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
