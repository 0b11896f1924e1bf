import type { Clock } from '../../domain/clock';

/** A mark's place and the heights that its own drawing covers, in pixels; `top` is the smaller number. */
export type Standing = { readonly x: number; readonly top: number; readonly bottom: number };

/** Marks nearer than this share a day. */
const NEAR = 4;
/** From a mark to the one that stands aside from it within the same year. */
const STEP = 14;
/** Marks that share a day stand either side of it, never further than this. */
const SIDE = 5;

/**
 * How far each mark stands beside its time, so that those of one time and height can be told apart. By the time
 * described the first keeps the middle of its year and the others follow it; by the day said all stand either side.
 */
export function asides(standings: readonly Standing[], clock: Clock): readonly number[] {
  const result = standings.map(() => 0);
  for (const group of groups(standings)) {
    group.forEach((index, place) => {
      const last = Math.max(group.length - 1, 1);
      if (clock === 'described') result[index] = [0, STEP, -STEP][place] ?? 0;
      else if (group.length > 1) result[index] = -SIDE + (2 * SIDE * place) / last;
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
  return b !== undefined && Math.abs(a.x - b.x) < NEAR && a.top < b.bottom && b.top < a.bottom;
}
