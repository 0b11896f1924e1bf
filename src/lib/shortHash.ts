/** A short hash of a text, in digits and lower-case letters: it tells texts apart, and proves nothing. (FNV-1a, 32 bits.) */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
