import { guessEncoding, isRatherCyrillic } from './guessEncoding';

/** A text and the encoding that it was read by, as the Encoding Standard calls it. */
export type Decoded = { readonly text: string; readonly encoding: string };

/** How much of a file is looked at to tell its encoding. */
const LOOKED_AT = 64_000;
/** So much before the first letter that tells of it. */
const BEFORE = 200;
const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i;
/** Encodings of several bytes a letter, which a short text can have in common with UTF-8. */
const EASTERN = /^(?:gb|big5|euc-|shift_jis|iso-2022)/;
/** UTF-8 of which so many letters for each broken one can be read is damaged, not something else. */
const MOSTLY = 20;

/**
 * Text of bytes: by its mark, as UTF-16 or UTF-8 where it can be that, as it declares where that gives words, and else by how often
 * its letters come. `declared` is what a header said; a label may be false. Never throws: what is no letter becomes `�`.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const head = bytes.subarray(0, LOOKED_AT);
  const encoding = marked(head) ?? wide(head) ?? narrow(bytes, known(declared) ?? known(declaredIn(head)));
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function marked([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: every second byte of spaces, digits and letters is 0 or 4; of other scripts, only of spaces and digits. */
function wide(head: Uint8Array): string | null {
  const pairs = head.length >> 1;
  if (pairs < 4) return null;
  const high = [0, 0];
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) {
    if (head[at] === 0 || head[at] === 4) high[at % 2] = (high[at % 2] ?? 0) + 1;
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  if (odd > pairs * 0.7 && even < pairs * 0.3) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.3) return 'utf-16be';
  const [first = 0, second = 0] = zeros;
  if (first > 0 === second > 0) return null;
  const encoding = second > 0 ? 'utf-16le' : 'utf-16be';
  return isWords(new TextDecoder(encoding).decode(head.subarray(0, pairs * 2))) ? encoding : null;
}

/** Letters, spaces, digits and stops of some script, but for half a letter at the end. */
function isWords(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\s]+\ufffd?$/u.test(text);
}

function declaredIn(head: Uint8Array): string | null {
  const [, html, xml] = DECLARED.exec(new TextDecoder('latin1').decode(head.subarray(0, 4096))) ?? [];
  return html ?? xml ?? null;
}

/** The name that the Encoding Standard has for it; null for one that it does not know. UTF-16 without its zeros is a false label. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** The encoding of what is no UTF-16: `label` where nothing speaks against it. */
function narrow(bytes: Uint8Array, label: string | null): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (first < 0) return label ?? 'utf-8';
  if (label !== null && EASTERN.test(label)) return label;
  if (isUtf8(bytes)) return 'utf-8';
  const start = Math.max(0, first - BEFORE);
  const telling = bytes.subarray(start, start + LOOKED_AT);
  const guess = guessEncoding(telling);
  if (label === null || label === 'utf-8') return guess;
  return isRatherCyrillic(telling, guess, label) ? guess : label;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    let [read, broken] = [0, 0];
    const text = new TextDecoder('utf-8').decode(bytes);
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter === 0xfffd) broken += 1;
      else if (letter > 0x7f) read += 1;
    }
    return read > broken * MOSTLY;
  }
}
