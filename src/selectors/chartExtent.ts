import type { Axis } from '../domain/axis';
import { type Claim, isFact } from '../domain/claim';
import { type CutExtent, cutExtent } from '../domain/timeExtent';

/** The time of a figure on the axis of a chart; one that had not begun when it was said is drawn dotted. */
export type ChartExtent = CutExtent & { readonly dotted: boolean };

export function chartExtent(axis: Axis, claim: Claim): ChartExtent {
  return { ...cutExtent(axis, claim.period, claim.said.on), dotted: !isFact(claim) };
}
