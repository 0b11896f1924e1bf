import { type Axis, lengthOf } from '../../domain/axis';
import type { Box } from './box';
import { STRIP_HEAD_HEIGHT, STRIP_ROW_HEIGHT } from './chartSize';
import type { PlacedStrip } from './layoutStrip';
import type { Scales } from './placeExtent';

function yearEdges(axis: Axis, { x }: Pick<Scales, 'x'>): readonly number[] {
  return Array.from({ length: lengthOf(axis) + 1 }, (_, year) => x(year));
}

/** The line of the axis, with a tick where each year begins and where the last one ends. */
export function axisPath(axis: Axis, plot: Box, scales: Pick<Scales, 'x'>): string {
  const floor = plot.y + plot.height;
  const ticks = yearEdges(axis, scales).map((x) => `M${x} ${floor}v4`);
  return `M${plot.x} ${floor}H${plot.x + plot.width}${ticks.join('')}`;
}

/** The same edges as lines through the rows of the strip. */
export function stripGrid(
  axis: Axis,
  { top, rows }: Pick<PlacedStrip, 'top' | 'rows'>,
  scales: Pick<Scales, 'x'>,
): string {
  const end = top + STRIP_HEAD_HEIGHT + rows.length * STRIP_ROW_HEIGHT;
  return yearEdges(axis, scales)
    .map((x) => `M${x} ${top + STRIP_HEAD_HEIGHT}V${end}`)
    .join('');
}
