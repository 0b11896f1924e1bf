import type { Claim } from '../../domain/claim';
import { textWidth } from '../../lib/textWidth';
import { wrapLines } from './wrapLines';

/** What is said of the five together: a figure in bold, what follows it, and figures that were said with it. */
export type RegionRow = RegionFigure & { readonly companions: readonly RegionFigure[] };
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
export const HEAD = 14;
const STEP = 26;
const LINE = 17;
const SIZE = 12;
/** Where the words begin, behind the glyph. */
export const WORDS_AT = 26;
const GAP = 6;

/** Rows below each other in `width` pixels. */
export function placeRegionRows(rows: readonly RegionRow[], width: number): readonly PlacedRegionRow[] {
  let y = HEAD;
  return rows.map(({ claim, strong, words, companions }) => {
    const x = WORDS_AT + textWidth(strong, SIZE, 600) + GAP;
    const top = y + STEP;
    const lines = wrapLines(words, SIZE, width - x).map((line, index) => ({ words: line, x, y: top + index * LINE }));
    const below = companions.map((figure, index) => ({ ...figure, y: top + (lines.length + index) * LINE }));
    y = top + (lines.length - 1 + companions.length) * LINE;
    return { claim, y: top, strong, lines, companions: below };
  });
}

/** The size of the map in a picture, and the width of the list beside it, in pixels. */
export type MapPage = { readonly map: { readonly width: number; readonly height: number }; readonly list: Column };
type Column = { readonly x: number; readonly width: number };

const BESIDE = 28;
const WIDEST_LIST = 360;

/** The map as large as fits beside the list of what is said of the five. */
export function placeMapPage(room: { readonly width: number; readonly height: number }, aspect: number): MapPage {
  const list = Math.min(WIDEST_LIST, room.width * 0.4);
  const width = Math.min(room.width - list - BESIDE, room.height * aspect);
  const x = width + BESIDE;
  return { map: { width, height: width / aspect }, list: { x, width: room.width - x } };
}
