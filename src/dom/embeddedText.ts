import { isPng, PngError, textOf } from '../lib/png';
import { parseXml } from './trusted';

/** A text that a picture holds under a key; none; or what is left of a file that no longer holds together. */
export type EmbeddedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' };

/** What an SVG begins with; a page may hold one somewhere. */
const SVG = /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/i;
/** Larger files are not read. */
const MOST_BYTES = 64e6;

/** Reads the text in a PNG chunk, in the element of an SVG whose id ends so, or in the XMP packet of a PDF. Never throws. */
export async function embeddedText(file: Blob, key: string): Promise<EmbeddedText> {
  if (file.size > MOST_BYTES) return { kind: 'none' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) return inPng(bytes, key);
  // What is neither is not read whole: it may be long.
  const head = new TextDecoder().decode(bytes.subarray(0, 2000));
  const isPdf = head.startsWith('%PDF-');
  if (!isPdf && !SVG.test(head)) return { kind: 'none' };
  const text = new TextDecoder().decode(bytes);
  return isPdf ? found(inPdf(text)) : inSvg(text, key);
}

function inPng(bytes: Uint8Array, key: string): EmbeddedText {
  try {
    return found(textOf(bytes, key));
  } catch (error) {
    if (error instanceof PngError) return { kind: 'damaged' };
    throw error;
  }
}

/** Sheets and styles of elements, which the page's policy would have the browser complain of. */
const STYLED = /<style[\s>][\s\S]*?<\/style>|\sstyle=("[^"]*"|'[^']*')/g;

function inSvg(text: string, key: string): EmbeddedText {
  const parsed = parseXml(text.replace(STYLED, ''), 'image/svg+xml');
  if (parsed.querySelector('parsererror')) return { kind: 'damaged' };
  return found(parsed.querySelector(`[id$="${key}"]`)?.textContent ?? null);
}

/** The evidence within the XMP packet, which lies in the file as plain text. */
function inPdf(text: string): string | null {
  const packet = /<jspdf:metadata>([\s\S]*?)<\/jspdf:metadata>/.exec(text)?.[1];
  if (packet === undefined) return null;
  return parseXml(`<p>${packet}</p>`, 'text/xml').documentElement.textContent;
}

function found(text: string | null): EmbeddedText {
  return text === null ? { kind: 'none' } : { kind: 'text', text };
}
