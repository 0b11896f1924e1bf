/** So many bytes are turned into letters at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

/** Bytes as base64, with padding. */
export function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    letters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(letters);
}
