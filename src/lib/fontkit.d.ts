declare module 'fontkit' {
  type Command = 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  export type Glyph = {
    readonly path: { readonly commands: readonly { readonly command: Command; readonly args: readonly number[] }[] };
  };
  /** Lengths are in units of the face. */
  type Position = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };
  export type Font = {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (code: number) => boolean;
    readonly layout: (text: string) => { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  };
  /** A file with one face in it. */
  export function create(bytes: Uint8Array): Font;
}
