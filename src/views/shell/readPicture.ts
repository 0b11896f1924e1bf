import { embeddedText } from '../../dom/embeddedText';
import { addressIn, METADATA_KEY } from '../../files/image/metadata';

/** What a dropped file holds: the address of a view, nothing of ours, or something that no longer holds. */
export type ReadPicture =
  | { readonly kind: 'view'; readonly address: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' };

/** Reads an exported PNG, SVG or PDF. Never throws. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  const found = await embeddedText(file, METADATA_KEY);
  if (found.kind !== 'text') return found;
  const address = addressIn(found.text);
  return address === null ? { kind: 'damaged' } : { kind: 'view', address };
}
