import { yearRuns } from '../../domain/axis';
import type { AreaId } from '../../domain/ids';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { ChartContents } from '../../selectors/chartContents';
import { gapYears } from '../../selectors/chartGaps';
import type { Box } from './box';
import { AXIS_HEIGHT, HATCH } from './chartSize';
import { gapRoom, gapTexts } from './chartWords';
import type { Frame } from './frame';
import type { Scales } from './placeExtent';

/** The years without a figure, hatched along the axis, and the words for them below it, in their middle. */
export type PlacedGaps = {
  readonly hatches: readonly Box[];
  /** Null where there is room for no form of them: the hatch says it alone. */
  readonly label: { readonly words: string; readonly x: number; readonly y: number } | null;
};

const SIZE = 12;

export function placeGaps(
  text: Text,
  contents: ChartContents,
  places: readonly AreaId[],
  { plot, width }: Pick<Frame, 'plot' | 'width'>,
  { x }: Pick<Scales, 'x'>,
): PlacedGaps {
  const floor = plot.y + plot.height;
  const hatches = yearRuns(gapYears(contents, places)).map(([from, to]): Box => {
    const left = x(from - contents.axis.first);
    return { x: left, y: floor - HATCH, width: x(to + 1 - contents.axis.first) - left, height: HATCH };
  });
  const room = gapRoom(text, contents, width);
  const words = gapTexts(text, contents, places).find((form) => textWidth(form, SIZE) <= room);
  if (words === undefined) return { hatches, label: null };
  const widest = hatches.reduce((best, hatch) => (hatch.width > best.width ? hatch : best), { x: plot.x, width: 0 });
  // Centred below the longest gap, as far as the edges allow.
  const half = textWidth(words, SIZE) / 2;
  const middle = Math.max(half, Math.min(widest.x + widest.width / 2, room - half));
  return { hatches, label: { words, x: middle, y: floor + AXIS_HEIGHT + 10 } };
}
