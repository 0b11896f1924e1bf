/**
 * A typeface of the page comes in parts, each a family of its own behind the first: `Source Serif 4` has the letters that every
 * page writes, the others what not every page does. Were they one family, then a browser would set all words of the page
 * anew when any part arrives, since any word might have been waiting for it.
 */
export const FACE_PARTS = ['', ' Signs', ' Cyrillic', ' More'] as const;
export type FacePart = (typeof FACE_PARTS)[number];

/** All parts of a typeface, as CSS lists families. */
export const familiesOfFace = (face: string): string => FACE_PARTS.map((part) => `"${face}${part}"`).join(', ');

/** Whether a family is a part of a typeface. */
export const isPartOfFace = (face: string, family: string): boolean =>
  FACE_PARTS.some((part) => family === `${face}${part}`);
