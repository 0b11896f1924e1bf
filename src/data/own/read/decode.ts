import { detect } from 'chardet';

/** A text and the encoding that it was read by, as the Encoding Standard calls it. */
export type Decoded = { readonly text: string; readonly encoding: string };

/** How much of a file is looked at to tell its encoding. */
const LOOKED_AT = 64_000;
const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i;
/** What is Cyrillic in old files; a detector that says anything else of bytes above ASCII has seen western letters. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5'];

/**
 * Text of bytes whose encoding nobody has told: by its mark, by what it declares, as UTF-8 where it can be that, and else
 * by how often its letters come. `declared` is what a header said. Never throws: what is no letter becomes `�`.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const head = bytes.subarray(0, LOOKED_AT);
  const encoding =
    marked(head) ?? wide(head) ?? known(declared) ?? known(declaredIn(head)) ?? utf8(bytes) ?? guessed(head);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function marked([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: every second byte of spaces, digits and letters is 0 or 4. */
function wide(head: Uint8Array): string | null {
  const pairs = head.length >> 1;
  if (pairs < 4) return null;
  const high = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1)
    if (head[at] === 0 || head[at] === 4) high[at % 2] = (high[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = high;
  if (odd > pairs * 0.7 && even < pairs * 0.3) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.3 ? 'utf-16be' : null;
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

function utf8(bytes: Uint8Array): string | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return null;
  }
}

/** Cyrillic where the words are mostly of letters above ASCII, else western. */
function guessed(head: Uint8Array): string {
  const letters = head.filter((byte) => byte > 0x7f || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a));
  const above = letters.filter((byte) => byte > 0x7f).length;
  if (above < letters.length / 3) return 'windows-1252';
  const found = detect(head)?.toLowerCase();
  return CYRILLIC.find((name) => name === found) ?? 'windows-1251';
}
