import type { ChartExtent } from '../../selectors/chartExtent';

/** From years since the start of the axis, and from amounts, to pixels. */
export type Scales = { readonly x: (years: number) => number; readonly y: (amount: number) => number };

/** An extent in pixels; `from` and `to` are where it is drawn, also where the time itself is not that wide. */
export type PlacedExtent = Omit<ChartExtent, 'at'>;

/** Half of the wings of a level whose year is not named; the fade of a total whose start is not said. */
export const WINGS = 15;

export const FADE = 34;

export function placeExtent(extent: ChartExtent, x: Scales['x']): PlacedExtent {
  const at = x(extent.at);
  const [from, to] = [x(extent.from), x(extent.to)];
  if (extent.kind === 'wings') return { ...extent, from: at - WINGS, to: at + WINGS };
  if (extent.kind === 'fade') return { ...extent, from: at - FADE, to: at };
  return { ...extent, from, to };
}
