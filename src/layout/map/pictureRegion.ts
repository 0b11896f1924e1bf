import type { Claim } from '../../domain/claim';
import { largest } from '../../lib/extremes';
import { textWidth } from '../../lib/textWidth';
import { wrapLines } from './wrapLines';

/** What is said of the five together: a figure in bold, what follows it, and figures that were said with it. */
export type PictureRegionRow = RegionFigure & { readonly companions: readonly RegionFigure[] };
export type RegionFigure = { readonly claim: Claim; readonly strong: string; readonly words: string };

/** A row in pixels: the first baseline, the lines of its words from `x`, and the baselines of what follows. */
export type PlacedRegionRow = {
  readonly claim: Claim;
  readonly y: number;
  readonly strong: string;
  readonly lines: readonly { readonly words: string; readonly x: number; readonly y: number }[];
  readonly companions: readonly (RegionFigure & { readonly y: number })[];
};

/** The baseline of the heading, and how far below it, or below the row before, a row begins. */
export const HEADING_BASELINE = 14;
const STEP = 26;
const LINE = 17;
const SIZE = 12;
const HEADING_SIZE = 13;
/** Where the words begin, behind the glyph. */
export const WORDS_AT = 26;
const GAP = 6;

/** Rows below each other in `width` pixels. */
export function placeRegionRows(rows: readonly PictureRegionRow[], width: number): readonly PlacedRegionRow[] {
  let y = HEADING_BASELINE;
  return rows.map(({ claim, strong, words, companions }) => {
    const x = WORDS_AT + textWidth(strong, SIZE, 600) + GAP;
    const top = y + STEP;
    const lines = wrapLines(words, SIZE, width - x).map((line, index) => ({ words: line, x, y: top + index * LINE }));
    const below = companions.map((figure, index) => ({ ...figure, y: top + (lines.length + index) * LINE }));
    y = top + (lines.length - 1 + companions.length) * LINE;
    return { claim, y: top, strong, lines, companions: below };
  });
}

/** The height of such rows, with the heading. */
export function regionHeight(rows: readonly PlacedRegionRow[]): number {
  const last = rows.at(-1);
  return (
    (last
      ? largest(
          [...last.lines, ...last.companions].map(({ y }) => y),
          last.y,
        )
      : HEADING_BASELINE) + FOOT
  );
}

/** The size of the map in a picture, and the list beside it: where, in how many of its own pixels, how much larger. */
export type MapPage = {
  readonly map: { readonly width: number; readonly height: number };
  readonly list: { readonly x: number; readonly width: number; readonly scale: number };
  readonly height: number;
  /** The height at which the map has its share of the width. */
  readonly ample: number;
};

const BESIDE = 28;
const WIDEST_LIST = 360;
const FOOT = 6;
/** The height of a map on which the smallest words are read, and the share of the width that the list has at most. */
const LEAST_HEIGHT = 282;
const LIST_SHARE = 0.385;
/** The share of the width that the map has where the picture may be as tall. */
const MAP_SHARE = 0.56;
/** How much larger the list may be to fill what the map leaves of the width. */
const SCALES = [1.5, 1.4, 1.3, 1.2, 1.1];

/**
 * The map as large as fits beside the list of what is said of the five, and the list as large as fits beside the map.
 * Never lower than the list, nor than a map on which words are read; the heading of the list has room in one line.
 */
export function placeMapPage(
  room: { readonly width: number; readonly height: number },
  aspect: number,
  heading: string,
  rowsAt: (width: number) => readonly PlacedRegionRow[] = () => [],
): MapPage {
  const most = room.width - Math.min(WIDEST_LIST, room.width * LIST_SHARE) - BESIDE;
  const wanted = Math.max(room.height, LEAST_HEIGHT);
  const width = Math.min(most, wanted * aspect);
  const map = { width, height: width / aspect };
  const x = width + BESIDE;
  const rest = room.width - x;
  const needed = textWidth(heading, HEADING_SIZE, 600);
  const fits = (scale: number) => needed <= rest / scale && regionHeight(rowsAt(rest / scale)) * scale <= map.height;
  const scale = SCALES.find(fits) ?? 1;
  const list = regionHeight(rowsAt(rest / scale)) * scale;
  const ample = Math.min(most, room.width * MAP_SHARE) / aspect;
  return { map, list: { x, width: rest / scale, scale }, height: Math.max(map.height, list), ample };
}
