import { textWidth } from '../../lib/textWidth';
import { hullPath, type Point } from './hull';
import { type LabelPlace, labelPlace, type Place } from './places';

/** A figure on its country: the middle of its circle, its words, and the outline that answers to a pointer. */
export type FigurePlace = { readonly centre: Point; readonly words: LabelPlace; readonly hit: string };

/** Pixels of the map. The size is that of a narrow screen, so that hits are never smaller than words. */
const SIZE = 13.2;
const LINE = 13.5;
const LEAST_WIDTH = 24;
const LEAST_REACH = 13;
/** The words from above to below, counted from the baseline of the country's name. */
const TOP = 2;
const BOTTOM = 26;

/** Eight directions. */
const TURN: readonly Point[] = Array.from({ length: 8 }, (_, i) => [
  Math.cos((i * Math.PI) / 4),
  Math.sin((i * Math.PI) / 4),
]);

/** Where a figure with a circle or glyph of this radius stands; what lies between them and the words is theirs too. */
export function placeFigure(place: Place, words: string, radius: number): FigurePlace {
  const [cx, cy] = place.centre;
  const { x, y, anchor } = labelPlace(place);
  const width = Math.max(textWidth(words, SIZE), LEAST_WIDTH);
  const left = anchor === 'start' ? x : x - width / 2;
  const reach = Math.max(LEAST_REACH, radius);
  const corners = [left, left + width].flatMap((cornerX): Point[] => [
    [cornerX, y + TOP],
    [cornerX, y + BOTTOM],
  ]);
  const around = TURN.map(([dx, dy]): Point => [cx + dx * reach, cy + dy * reach]);
  return { centre: [cx, cy], words: { x, y: y + LINE, anchor }, hit: hullPath([...corners, ...around]) };
}
