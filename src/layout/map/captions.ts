import { largest } from '../../lib/extremes';
import { textWidth } from '../../lib/textWidth';
import { labelPlace, type Place } from './places';
import { wrapLines } from './wrapLines';

/** The words in place of a figure: the first baseline, the side that keeps its place, and the lines below each other. */
export type PlacedCaption = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
};

/** Pixels of the map; widths are measured for the larger type of a narrow screen. */
const SIZE = 13.2;
const WIDTH = 110;
/** From one baseline to the next. */
export const CAPTION_LINE = 13;
/** The right end of the caption in the margin, and its first baseline. */
const MARGIN = 387;
const BASELINE = 264;
/** Where a leader that comes from above meets the words. */
const TOP = 350;

/** Where the leader of a country without room leaves its land. */
const LEAVES: Readonly<Record<string, string>> = { KG: 'M322 198', TJ: 'M284 248' };
const FROM_ABOVE: readonly string[] = ['KG'];

/** The words of a country that has room for them, below its name. */
export function placeCaption(place: Place, words: string): PlacedCaption {
  const { x, y, anchor } = labelPlace(place);
  return { x, y: y + CAPTION_LINE + 0.5, anchor, lines: wrapLines(words, SIZE, WIDTH) };
}

/** The words that countries without room share in the margin. */
export function placeMarginCaption(words: string): PlacedCaption {
  return { x: MARGIN, y: BASELINE, anchor: 'end', lines: wrapLines(words, SIZE, WIDTH) };
}

/** From a country without room to these words: to their top from above, to their side from the left. */
export function leaderPath(id: string, words: string): string {
  const width = largest(wrapLines(words, SIZE, WIDTH).map((line) => textWidth(line, SIZE)));
  const leaderEnd = FROM_ABOVE.includes(id) ? [TOP, BASELINE - CAPTION_LINE - 2] : [MARGIN - width - 3, BASELINE - 5];
  return `${LEAVES[id]}L${leaderEnd.join(' ')}`;
}

const SEA_WIDTH = 56;
/** How much wider its italics are than the face that it is measured in, and what is free between it and the frame. */
const [ITALICS, FRAME] = [1.06, 2];

/** The name of a sea in its middle, or as far left as the frame allows. */
export function placeSea(name: string, [x, y]: readonly [number, number]): Omit<PlacedCaption, 'anchor'> {
  const lines = wrapLines(name, SIZE, SEA_WIDTH);
  const half = (largest(lines.map((line) => textWidth(line, SIZE))) * ITALICS) / 2;
  return { x: Math.max(x, half + FRAME), y, lines };
}
