import { isBuiltIn, type Part } from '../part';
import { isOwnId } from './ownIds';

/** Whose figures are meant: those that come with the page, or those of the reader's own documents. */
export const WHOSE = ['ours', 'mine'] as const;
export type Whose = (typeof WHOSE)[number];

type Standing = { readonly id: string; readonly appearances: readonly { readonly source: string }[] };

/**
 * True for what comes with the page, or for what stands in a document of the reader's own; a claim of ours that such a
 * document repeats is both. What came with another package is neither.
 */
export function isWhose(whose: Whose, { id, appearances }: Standing): boolean {
  return whose === 'ours' ? isBuiltIn({ id }) : appearances.some(({ source }) => isOwnId(source));
}

/** True where there is something of the reader's own to tell from the rest. */
export function hasOwn({ parts }: { readonly parts: readonly Pick<Part, 'origin'>[] }): boolean {
  return parts.some(({ origin }) => origin === 'own');
}
