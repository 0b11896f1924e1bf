/** The four channels of a mark; see the legend. None of them knows what a claim is. */
export type GlyphBound = 'exact' | 'more-than' | 'about' | 'below' | 'rising';
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

/** Radii in pixels by where a glyph is drawn. */
export const RADIUS = { table: 3, lane: 3.3, chart: 5, selected: 5.5, evidence: 8 } as const;

/** How far the stem reaches from the middle of the dot, in pixels. */
export function stemLength(radius: number): number {
  return radius * 1.6 + 6;
}
