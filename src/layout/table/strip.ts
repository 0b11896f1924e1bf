import type { StripMark } from '../../selectors/tableStrip';

/** A period on the strip of a row, in pixels from the start of its first year; lines run along the middle, y = 0. */
export type PlacedTimeStrip =
  | { readonly kind: 'block'; readonly x: number; readonly width: number }
  | { readonly kind: 'point' | 'wings'; readonly x: number }
  | { readonly kind: 'bar'; readonly line: string; readonly x: number; readonly before: boolean }
  | { readonly kind: 'plan'; readonly line: string; readonly arrow: string };

const YEAR = 9;
export const STRIP_HEIGHT = 12;
/** Room beside the years for wings, chevrons and a plan that goes on. */
const SIDE = 8;
/** The strip of so many years, with that room. */
export function stripBox(years: number): string {
  return `${-SIDE} 0 ${years * YEAR + SIDE * 2} ${STRIP_HEIGHT}`;
}
/** The lines between the years. */
export function stripEdges(years: number): readonly number[] {
  return Array.from({ length: years + 1 }, (_, index) => index * YEAR);
}
/** Below this a block could not be seen. */
const LEAST = 2.4;
const ARROW = 3;

/** A mark on the strip of so many years. */
export function placeStrip(years: number, mark: StripMark): PlacedTimeStrip {
  const at = (share: number) => share * years * YEAR;
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
