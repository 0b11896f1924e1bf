import { type Axis, lengthOf } from '../../domain/axis';
import type { Frame } from './frame';
import type { Scales } from './placeExtent';

/** The scales of a chart in its frame: years from the left edge of the plot, amounts up from its floor. */
export function linearScales({ plot, max }: Frame, axis: Axis): Scales {
  return {
    x: (years) => plot.x + (years / lengthOf(axis)) * plot.width,
    y: (amount) => plot.y + plot.height * (1 - amount / max),
  };
}
