import { addressIn, METADATA_KEY } from '../../files/image/metadata';
import { isPng, PngError, textOf } from '../../lib/png';

/** What a dropped file holds: the address of a view, nothing of ours, or something that no longer holds. */
export type ReadPicture =
  | { readonly kind: 'view'; readonly address: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' };

/** Larger files are not ours. */
const MOST_BYTES = 64e6;

/** Reads an exported PNG, SVG or PDF. Never throws. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  if (file.size > MOST_BYTES) return { kind: 'none' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) return readPng(bytes);
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('%PDF-')) return fromMetadata(pdfMetadata(text));
  return /<svg[\s>]/.test(text.slice(0, 2000)) ? readSvg(text) : { kind: 'none' };
}

function readPng(bytes: Uint8Array): ReadPicture {
  try {
    return fromMetadata(textOf(bytes, METADATA_KEY));
  } catch (error) {
    if (error instanceof PngError) return { kind: 'damaged' };
    throw error;
  }
}

function readSvg(text: string): ReadPicture {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (parsed.querySelector('parsererror')) return { kind: 'damaged' };
  return fromMetadata(parsed.querySelector(`[id$="${METADATA_KEY}"]`)?.textContent ?? null);
}

/** The evidence within the XMP packet, which lies in the file as plain text. */
function pdfMetadata(text: string): string | null {
  const found = /<jspdf:metadata>([\s\S]*?)<\/jspdf:metadata>/.exec(text)?.[1];
  if (found === undefined) return null;
  return new DOMParser().parseFromString(`<p>${found}</p>`, 'text/xml').documentElement.textContent;
}

function fromMetadata(metadata: string | null): ReadPicture {
  if (metadata === null) return { kind: 'none' };
  const address = addressIn(metadata);
  return address === null ? { kind: 'damaged' } : { kind: 'view', address };
}
