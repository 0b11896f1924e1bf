import { YEARS } from '../../domain/period';
import type { StripMark } from '../../selectors/tableStrip';

/** A period on the strip of a row, in pixels from the start of its first year; lines run along the middle, y = 0. */
export type PlacedStrip =
  | { readonly kind: 'block'; readonly x: number; readonly width: number }
  | { readonly kind: 'point' | 'wings'; readonly x: number }
  | { readonly kind: 'bar'; readonly line: string; readonly x: number; readonly before: boolean }
  | { readonly kind: 'plan'; readonly line: string; readonly arrow: string };

const YEAR = 9;
const WIDTH = YEARS.length * YEAR;
export const STRIP_HEIGHT = 12;
/** Room beside the years for wings, chevrons and a plan that goes on. */
const SIDE = 8;
export const STRIP_BOX = `${-SIDE} 0 ${WIDTH + SIDE * 2} ${STRIP_HEIGHT}`;
/** The lines between the years. */
export const STRIP_EDGES: readonly number[] = [...YEARS, 0].map((_, index) => index * YEAR);
/** Below this a block could not be seen. */
const LEAST = 2.4;
const ARROW = 3;

export function placeStrip(mark: StripMark): PlacedStrip {
  const at = (share: number) => share * WIDTH;
  switch (mark.kind) {
    case 'block':
      return { kind: 'block', x: at(mark.from), width: Math.max(LEAST, at(mark.to) - at(mark.from)) };
    case 'point':
    case 'wings':
      return { kind: mark.kind, x: at(mark.at) };
    case 'bar':
      return { kind: 'bar', line: line(at(mark.from), at(mark.to)), x: at(mark.to), before: mark.before };
    case 'plan': {
      // The arrow of a plan that goes on stands outside the strip.
      const tail = at(mark.to) - (mark.beyond ? 0 : ARROW);
      return { kind: 'plan', line: line(at(mark.from), at(mark.to)), arrow: `M${tail} -3l3 3l-3 3` };
    }
  }
}

const line = (from: number, to: number) => `M${from} 0H${to}`;
