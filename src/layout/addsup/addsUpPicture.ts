import type { Text } from '../../i18n/text';
import type { AddsUp } from '../../selectors/addsUp';
import { isAllSaid } from './addsUpText';

/** Pixels from above: the marks of what was said, the bar, and all with the words below it. */
export type BarHeights = { readonly bar: number; readonly thick: number; readonly all: number };

/** On the page; more where fingers have to hit. */
export const FINE: BarHeights = { bar: 20, thick: 18, all: 56 };
export const COARSE: BarHeights = { bar: 40, thick: 26, all: 88 };

/** The bar of a picture in its own pixels, and how much larger they are drawn. */
export type AddsUpPicture = { readonly scale: number; readonly width: number; readonly heights: BarHeights };

/** Drawn larger than on the page, where it is a footnote to the map; as much as all its words allow. */
const SCALES = [2, 1.75, 1.5, 1.25, 1];
/** Pixels above the bar and below it, and how thick it is at least and at most to fill the room. */
const [ABOVE, BELOW] = [24, 26];
const THICK = { least: 30, most: 96 };

export function placeAddsUp(
  text: Text,
  model: AddsUp | null,
  room: { readonly width: number; readonly height: number },
): AddsUpPicture {
  const scale = (model && SCALES.find((scale) => isAllSaid(text, model, room.width / scale))) ?? 1;
  const thick = Math.min(THICK.most, Math.max(THICK.least, room.height / scale - ABOVE - BELOW));
  return { scale, width: room.width / scale, heights: { bar: ABOVE, thick, all: ABOVE + thick + BELOW } };
}

/** Half the height of words in the bar. */
const LETTERS = 7;

/** The line of a limit from above the bar to below it, in one piece or around the words in it. */
export function limitLines(
  { bar, thick }: BarHeights,
  parted: boolean,
): readonly (readonly [from: number, to: number])[] {
  const [top, bottom] = [bar - 4, bar + thick + 3];
  const middle = bar + thick / 2;
  if (!parted) return [[top, bottom]];
  return [
    [top, middle - LETTERS],
    [middle + LETTERS, bottom],
  ];
}
