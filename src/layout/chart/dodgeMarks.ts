import type { Clock } from '../../domain/clock';
import { dodge, SAME_DATE } from '../dodge';

/** A mark's place and the heights that its own drawing covers, in pixels; `top` is the smaller number. */
export type Standing = { readonly x: number; readonly top: number; readonly bottom: number };

/** From a mark to the one that dodges it within the same year. */
const STEP = 14;

/**
 * How far each mark stands beside its time, so that those of one time and height can be told apart. By the time
 * described the first keeps the middle of its year and the others follow it; by the day said all stand either side.
 */
export function dodgeMarks(standings: readonly Standing[], clock: Clock): readonly number[] {
  const result = standings.map(() => 0);
  for (const group of groups(standings)) {
    const places = clock === 'described' ? [0, STEP, -STEP] : dodge(group.length);
    group.forEach((index, place) => {
      result[index] = places[place] ?? 0;
    });
  }
  return result;
}

/** The marks that would cover each other, directly or through others, each group in the order given. */
function groups(standings: readonly Standing[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  standings.forEach((standing, index) => {
    const touching = found.filter((group) => group.some((other) => touches(standing, standings[other])));
    const joined = [...touching.flat(), index].sort((a, b) => a - b);
    for (const group of touching) found.splice(found.indexOf(group), 1);
    found.push(joined);
  });
  return found;
}

function touches(a: Standing, b: Standing | undefined): boolean {
  return b !== undefined && Math.abs(a.x - b.x) < SAME_DATE && a.top < b.bottom && b.top < a.bottom;
}
