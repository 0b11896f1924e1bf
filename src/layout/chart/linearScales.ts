import { type Axis, lengthOf } from '../../domain/axis';
import { HATCH } from './chartSize';
import type { Frame } from './frame';
import type { Scales } from './placeExtent';

/** The scales of a chart in its frame: years from the left edge of the plot, amounts up from its floor, or each in its row over the hatch. */
export function linearScales({ plot, max, rows }: Frame, axis: Axis): Scales {
  return {
    x: (years) => plot.x + (years / lengthOf(axis)) * plot.width,
    y: rows
      ? (amount) => plot.y + ((plot.height - HATCH) * (rows.indexOf(amount) + 0.5)) / rows.length
      : (amount) => plot.y + plot.height * (1 - amount / max),
  };
}
