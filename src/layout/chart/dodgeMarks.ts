import type { Clock } from '../../domain/clock';
import { groupBy } from '../../lib/groupBy';
import { dodge, SAME_DATE } from '../dodge';

/** A mark's place and the heights that its own drawing covers, in pixels; `top` is the smaller number. */
export type MarkSpan = { readonly x: number; readonly top: number; readonly bottom: number };

/** From a mark to the one that dodges it within the same year. */
const STEP = 14;

/**
 * How far each mark stands beside its time, so that those of one time and height can be told apart. By the time
 * described the first keeps the middle of its year and the others follow it; by the day said all stand either side.
 */
export function dodgeMarks(standings: readonly MarkSpan[], clock: Clock): readonly number[] {
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
function groups(standings: readonly MarkSpan[]): Iterable<readonly number[]> {
  const piles = pilesOf(standings);
  /** Piles lead to another of their group, the last to itself. */
  const next = piles.map((_, at) => at);
  const lastOf = (at: number): number => {
    let last = at;
    for (let on = next[last]; on !== undefined && on !== last; on = next[last]) last = on;
    next[at] = last;
    return last;
  };
  let from = 0;
  piles.forEach((pile, at) => {
    while (pile.x - (piles[from]?.x ?? pile.x) >= SAME_DATE) from += 1;
    for (const [other, { top, bottom }] of piles.slice(from, at).entries())
      if (pile.top < bottom && top < pile.bottom) next[lastOf(from + other)] = lastOf(at);
  });
  const groupOf = new Map(piles.flatMap(({ members }, at) => members.map((index) => [index, lastOf(at)] as const)));
  return groupBy(standings.keys(), (index) => groupOf.get(index) ?? null).values();
}

/** Marks of one time that cover each other, and what they cover together. */
type Pile = { readonly x: number; readonly top: number; bottom: number; readonly members: number[] };

/** In the order of their time, so that neighbours in time need to be looked at alone. */
function pilesOf(standings: readonly MarkSpan[]): readonly Pile[] {
  const piles: Pile[] = [];
  const inOrder = [...standings.entries()].sort(([, a], [, b]) => a.x - b.x || a.top - b.top);
  for (const [index, { x, top, bottom }] of inOrder) {
    const last = piles.at(-1);
    if (last?.x === x && top < last.bottom) {
      last.members.push(index);
      last.bottom = Math.max(last.bottom, bottom);
    } else piles.push({ x, top, bottom, members: [index] });
  }
  return piles;
}
