import type { Document } from './draft';
import { recognise } from './recognise';
import { toWire } from './wire';

/** A document of a collection with the drafts found in it, in the exchange form. */
export function recogniseFile({ id, ...document }: Document & { readonly id: string }) {
  return { id, candidates: recognise(document).map(toWire) };
}
