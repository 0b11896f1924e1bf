/** Radii in pixels by where a glyph is drawn. */
export const RADIUS = { table: 3, lane: 3.3, chart: 5, selected: 5.5, evidence: 8 } as const;

/** In a lane a stem stays within its row. */
export const LANE_STEM = 7.4;

/** How far the stem reaches from the middle of the dot, in pixels. */
export function stemLength(radius: number): number {
  return radius * 1.6 + 6;
}

/** The signs of the grammar, in the order in which a legend explains them. */
export const LEGEND_KINDS = [
  'exact',
  'moreThan',
  'about',
  'almost',
  'derived',
  'plan',
  'mine',
  'year',
  'perYear',
  'since',
  'rising',
  'none',
] as const;

export type LegendKind = (typeof LEGEND_KINDS)[number];

/** Pixels that each takes, around its middle. */
export const LEGEND_WIDTH: Readonly<Record<LegendKind, number>> = {
  exact: 14,
  moreThan: 14,
  about: 18,
  almost: 14,
  derived: 14,
  plan: 30,
  mine: 14,
  year: 24,
  perYear: 28,
  since: 30,
  rising: 14,
  none: 22,
};
