/**
 * Where things stand on the map, projected at build time: pixels of a `width` × `height` view box, y downwards. The
 * shapes are definitions of the page itself: `#land-KZ` … `#land-UZ`, `#land-around`, `#land-borders`.
 */
declare module 'virtual:geometry' {
  type Point = readonly [x: number, y: number];

  export const geometry: {
    readonly width: number;
    readonly height: number;
    /** `centre` for the circle of a figure, `label` for the middle of a label box of about 80 × 26. */
    readonly countries: readonly {
      readonly id: string;
      readonly centre: Point;
      readonly label: Point;
    }[];
    readonly neighbourLabels: readonly { readonly id: 'RU' | 'CN' | 'IR' | 'AF'; readonly at: Point }[];
    readonly seas: readonly { readonly id: 'caspian'; readonly at: Point }[];
  };
}
