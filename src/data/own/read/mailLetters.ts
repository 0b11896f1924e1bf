import PostalMime from 'postal-mime';
import { decode } from './decode';

/** The words of a message, in one form or both. */
export type MailBody = { readonly text?: string | undefined; readonly html?: string | undefined };

/** The letter for each byte, and the byte for each letter. */
const LETTERS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTES: ReadonlyMap<string, number> = new Map(Array.from(LETTERS, (letter, byte) => [letter, byte]));
/** The head of a part that is text, over several lines, and the label in it. */
const TEXT_PART = /^content-type:[ \t]*text\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;
const CHARSET = /;?\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]+))/i;
const NOT_ASCII = /[\u0080-\uffff]/;
/** Labels that are true of letters that come out whole. */
const WHOLE = /^(?:utf-?8|us-ascii)$/;

/**
 * The body of a message whose label may be false, or missing: its bytes are asked what they are, as those of a page. A message of
 * parts with several labels, and one whose words hold more than its bytes, stays as `read`.
 */
export async function truthfulBody(bytes: Uint8Array, read: MailBody): Promise<MailBody> {
  const words = read.html ?? read.text ?? '';
  if (!NOT_ASCII.test(words)) return read;
  const raw = lettersOf(bytes);
  const labels = new Set(Array.from(raw.matchAll(TEXT_PART), ([head]) => labelIn(head) ?? 'utf-8'));
  const [label = null, ...others] = labels;
  if (others.length > 0 || label?.startsWith('utf-16')) return read;
  if ((label === null || WHOLE.test(label)) && !words.includes('\ufffd')) return read;
  const western = await PostalMime.parse(bytesOf(relabelled(raw)) ?? bytes.slice());
  const told = bytesOf(western.html ?? western.text ?? '');
  if (told === null) return read;
  const { text } = decode(told, label);
  return western.html === undefined ? { text } : { html: text };
}

function labelIn(head: string): string | null {
  const [, quoted, bare] = CHARSET.exec(head) ?? [];
  return (quoted ?? bare)?.toLowerCase() ?? null;
}

/** The same with every byte of a text to be read as a letter of its own. */
function relabelled(raw: string): string {
  const end = raw.search(/\r?\n\r?\n/);
  const isTold = /^content-type:/im.test(raw.slice(0, end < 0 ? raw.length : end));
  const label = '; charset=windows-1252';
  return `${isTold ? '' : `Content-Type: text/plain${label}\r\n`}${raw.replace(TEXT_PART, (head) => head.replace(CHARSET, '') + label)}`;
}

function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Null where a letter stands for no byte. */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) {
    const byte = BYTES.get(letters[at] ?? '');
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
