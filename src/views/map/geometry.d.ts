/** Shapes of the map, projected at build time. Pixels of a `width` × `height` view box, y downwards. */
declare module 'virtual:geometry' {
  type Point = readonly [x: number, y: number];

  export const geometry: {
    readonly width: number;
    readonly height: number;
    /** `centre` for the circle of a figure, `label` for the middle of a label box of about 80 × 26. */
    readonly countries: readonly {
      readonly id: 'KZ' | 'KG' | 'TJ' | 'TM' | 'UZ';
      readonly path: string;
      readonly centre: Point;
      readonly label: Point;
    }[];
    /** Land around the five, cut a little outside the frame; what no path covers is water. */
    readonly neighbours: readonly { readonly id: string; readonly path: string }[];
    readonly neighbourLabels: readonly { readonly id: 'RU' | 'CN' | 'IR' | 'AF'; readonly at: Point }[];
    readonly seas: readonly { readonly id: 'caspian'; readonly at: Point }[];
    /** Land borders of the five, each drawn once; no coast. */
    readonly borders: string;
  };
}
