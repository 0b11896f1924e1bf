import type { Own, OwnDossier } from './ownLog';

/** The document that has the same text to the letter, from whatever file it came. */
export function twinOf({ dossiers }: Own, text: string): OwnDossier | undefined {
  return [...dossiers.values()].find(({ document }) => document.text === text);
}
