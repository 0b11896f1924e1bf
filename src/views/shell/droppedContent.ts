import { type ReadPicture, readPicture } from './readPicture';

/** What a file that is no picture from here may be beside a document. */
export type DroppedContent = ReadPicture | { readonly kind: 'package' };

/** Endings of documents: what such a file begins with makes no package of it. */
const DOCUMENT = /\.(?:docx|txt|md|markdown|x?html?|eml|rtf)$/i;

/** What a file holds, told by its content; `none` is a document, or nothing that is known or can be read, such as a folder. */
export async function droppedContent(file: File): Promise<DroppedContent> {
  const isFile = await file
    .slice(0, 1)
    .arrayBuffer()
    .then(Boolean, () => false);
  if (!isFile) return { kind: 'none' };
  const found = await readPicture(file);
  if (found.kind === 'none' && (await looksLikePackage(file))) return { kind: 'package' };
  return found.kind === 'view' && !URL.canParse(found.address) ? { kind: 'damaged' } : found;
}

/** A zip in which no Word document begins, or JSON, whatever it is called. */
async function looksLikePackage(file: File): Promise<boolean> {
  if (DOCUMENT.test(file.name)) return false;
  const head = await file.slice(0, 4000).text();
  const isZip =
    head.startsWith('PK\x03\x04') ||
    head.startsWith('PK\x05\x06') ||
    (head.startsWith('PK') && /\.zip$/i.test(file.name));
  return isZip ? !/\[Content_Types\]\.xml|word\//.test(head) : /^\ufeff?\s*\{(?!\\rtf)/.test(head);
}
