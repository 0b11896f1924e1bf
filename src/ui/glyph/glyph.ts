/** The four channels of a mark; see the legend. None of them knows what a claim is. */
export type GlyphBound = 'exact' | 'more-than' | 'about' | 'below' | 'rising' | 'falling';
export type GlyphShape = 'dot' | 'diamond';
export type GlyphFill = 'official' | 'derived' | 'plan';
/** A place's hue, or the grey of several places together. */
export type Hue = 'CA5' | 'KZ' | 'UZ' | 'KG' | 'TJ' | 'TM' | 'others';
export const HUES: readonly Hue[] = ['CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM', 'others'];

export type GlyphSpec = {
  readonly bound: GlyphBound;
  readonly shape: GlyphShape;
  readonly fill: GlyphFill;
  readonly hue: Hue;
};
