/** The four channels of a mark; see the legend. None of them knows what a claim is. */
export type GlyphBound = 'exact' | 'more-than' | 'about' | 'below' | 'rising' | 'falling';
export type GlyphShape = 'dot' | 'diamond';
export type GlyphFill = 'official' | 'derived' | 'plan';
/** The name of a place's hue, which a style sheet knows, or `others`: the grey of several places together. */
export type Hue = string;

export type GlyphSpec = {
  readonly bound: GlyphBound;
  readonly shape: GlyphShape;
  readonly fill: GlyphFill;
  readonly hue: Hue;
};
