/** The four channels of a mark; see the legend. None of them knows what a claim is. */
export type GlyphBound = 'exact' | 'more-than' | 'about' | 'below' | 'rising' | 'falling';
export type GlyphShape = 'dot' | 'diamond';
export type GlyphFill = 'official' | 'derived' | 'plan';
/** The name of a place's hue, or `others`: the grey of several places together. */
export type Hue = string;

const IN_SHEET: readonly Hue[] = ['CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM', 'others'];

/** A hue that no style sheet knows; `FurtherHues` gives it a colour. */
export function isFurther(hue: Hue): boolean {
  return !IN_SHEET.includes(hue);
}

export type GlyphSpec = {
  readonly bound: GlyphBound;
  readonly shape: GlyphShape;
  readonly fill: GlyphFill;
  readonly hue: Hue;
  /** From a document of the reader's own. */
  readonly isMine?: true;
};
