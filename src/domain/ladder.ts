import type { Derived } from './derivation';
import { type Figure, figureInterval, figureKey, isDerived, quotedFirst } from './figure';
import type { Interval } from './interval';
import { intersect } from './intervalArithmetic';
import { intervalIndex } from './intervalIndex';
import type { Day } from './period';
import type { Reading } from './quantity';

/** A figure that became known, and what could be known of its quantity from that day on. */
export type LadderStep = {
  readonly day: Day;
  readonly figure: Figure;
  /** What lies in all figures so far, ratios for `%`; null when they contradict each other. */
  readonly known: Interval | null;
  /** True when this figure narrowed or moved what was known; the first one does. */
  readonly tightens: boolean;
  /** Earlier figures that cannot hold together with this one. */
  readonly against: readonly Figure[];
};

/** The steps of one quantity in the order of days; figures of one day as given, quoted before derived. */
export type Ladder = { readonly key: string; readonly steps: readonly [LadderStep, ...LadderStep[]] };

/** A figure and the day from which it was known: that on which it, or the last claim under it, was said. */
export type Arrival = { readonly day: Day; readonly figure: Figure };

/**
 * The ladder of every quantity of which an amount is known, by its key. Figures are taken as stated; where that leaves
 * nothing in common they are taken as rounded. Of derived figures only sound ones count as knowledge.
 */
export function laddersOf(arrivals: readonly Arrival[]): ReadonlyMap<string, Ladder> {
  const groups = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const { figure } = arrival;
    const key = isDerived(figure) && !isKnowledge(figure) ? null : figureKey(figure);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(arrival);
    else groups.set(key, [arrival]);
  }
  return new Map([...groups].flatMap(([key, group]) => entryOf(key, group)));
}

function entryOf(key: string, group: readonly Arrival[]): readonly (readonly [string, Ladder])[] {
  const inOrder = [...group].sort((a, b) =>
    a.day === b.day ? quotedFirst(a.figure, b.figure) : a.day < b.day ? -1 : 1,
  );
  const [first, ...rest] = climb(inOrder);
  return first ? [[key, { key, steps: [first, ...rest] }]] : [];
}

function climb(arrivals: readonly Arrival[]): readonly LadderStep[] {
  let stated: Interval | null = EVERYTHING;
  let rounded: Interval | null = EVERYTHING;
  let known: Interval | null = null;
  const { apart } = intervalIndex(arrivals.map(({ figure }) => figureInterval(figure, 'rounded')));
  return arrivals.map(({ day, figure }, index) => {
    const last = known;
    stated = narrowed(stated, figure, 'stated');
    rounded = narrowed(rounded, figure, 'rounded');
    known = stated ?? rounded;
    const against = apart(figureInterval(figure, 'rounded')).flatMap((at) => {
      const other = at < index ? arrivals[at]?.figure : undefined;
      return other && !canHold(figure, other) ? [other] : [];
    });
    const tightens = known !== null && (index === 0 || (last !== null && isOther(known, last)));
    return { day, figure, known, tightens, against };
  });
}

const EVERYTHING: Interval = {
  lo: Number.NEGATIVE_INFINITY,
  hi: Number.POSITIVE_INFINITY,
  loOpen: true,
  hiOpen: true,
  approximate: false,
};

function narrowed(known: Interval | null, figure: Figure, reading: Reading): Interval | null {
  const interval = figureInterval(figure, reading);
  return known && interval ? intersect(known, interval) : null;
}

function canHold(a: Figure, b: Figure): boolean {
  const [x, y] = [figureInterval(a, 'rounded'), figureInterval(b, 'rounded')];
  return x === null || y === null || intersect(x, y) !== null;
}

function isOther(now: Interval, last: Interval): boolean {
  return now.lo !== last.lo || now.hi !== last.hi || now.loOpen !== last.loOpen || now.hiOpen !== last.hiOpen;
}

function isKnowledge({ derivation }: Derived): boolean {
  return derivation.standing === 'sound';
}
