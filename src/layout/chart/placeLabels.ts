import { type Box, boxesOverlap } from './box';
import { boxIndex } from './boxIndex';

export type Align = 'start' | 'middle' | 'end';

/**
 * A label that wants a place beside its mark's point x, y. `reach` is how far the mark's own drawing extends from
 * there. `sizes` are the label's forms, the best first; `prefer` is the side that is tried first.
 */
export type LabelRequest = {
  readonly x: number;
  readonly y: number;
  readonly reach: { readonly left: number; readonly right: number; readonly up: number; readonly down: number };
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly prefer: 'left' | 'right';
  /** True for a label that is left out rather than make another one worse. */
  readonly optional?: boolean;
  /** True where the label may stand; anywhere if left out. */
  readonly accepts?: (box: Box) => boolean;
};

export type PlacedLabel = {
  /** Which of the sizes was taken. */
  readonly size: number;
  readonly box: Box;
  readonly align: Align;
};

type Candidate = PlacedLabel & { readonly cost: number };
type Option = { readonly index: number; readonly candidates: readonly Candidate[]; readonly omission: number };
type Solution = { readonly cost: number; readonly taken: readonly (Candidate | null)[] };

const GAP = 6;
/** Room between two labels side by side. */
const BETWEEN = 8;
/** The cost of leaving a label out. */
const NO_PLACE = 1000;
/** The cost of leaving out an optional one. */
const OMITTED = 60;
/** How many combinations are tried at most. */
const MAX_STEPS = 8000;
/** Of more labels than this no combinations are tried: each takes the best place that is left. */
const MAX_COMBINED = 400;
/** Up and down from level with the mark, in pixels. */
const SHIFTS = [0, -4, 4, -8, 8, -12, 12];

/**
 * Places for labels, in the order of the requests: none overlaps another, an obstacle or the bounds. Sides are tried
 * right, left, above and below; of all combinations the one with the least sum of costs is taken. Null for a label
 * that finds no place at all.
 *
 * Labels of lanes and of the bar are other problems: here marks stand still in two dimensions, so places are searched;
 * in a lane (`timeline/packLane`) marks move to other rows, and in the bar (`addsup/spanLabels`) labels keep one row and
 * their order, so that the best place of all follows without a search.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): readonly (PlacedLabel | null)[] {
  const standing = boxIndex(obstacles);
  const possible = (request: LabelRequest) =>
    candidates(request, bounds)
      .filter(({ box }) => inside(box, bounds) && !standing.hits(box) && (request.accepts?.(box) ?? true))
      .sort((a, b) => a.cost - b.cost);
  if (requests.length > MAX_COMBINED) {
    return requests.map((request) => {
      const [found] = possible(request);
      if (found) standing.add(widened(found.box));
      return found ?? null;
    });
  }
  const options: Option[] = requests.map((request, index) => ({
    index,
    omission: request.optional ? OMITTED : NO_PLACE,
    candidates: possible(request),
  }));
  options.sort((a, b) => a.candidates.length - b.candidates.length);
  const { taken } = improve(options, firstGuess(options));
  const placed: (PlacedLabel | null)[] = requests.map(() => null);
  for (const [place, { index }] of options.entries()) placed[index] = taken[place] ?? null;
  return placed;
}

/** The best of placing the labels one after the other, begun with each of them, as far as the steps go. */
function firstGuess(options: readonly Option[]): Solution {
  const places = options.map((_, place) => place);
  const begun = places.slice(0, Math.max(1, Math.floor(MAX_STEPS / options.length)));
  const orders = begun.map((first) => [first, ...places.filter((place) => place !== first)]);
  const guesses = orders.map((order) => {
    const taken: (Candidate | null)[] = options.map(() => null);
    const standing = boxIndex();
    for (const place of order) {
      const found = options[place]?.candidates.find(({ box }) => !standing.hits(box));
      if (!found) continue;
      taken[place] = found;
      standing.add(widened(found.box));
    }
    return {
      taken,
      cost: taken.reduce((sum, candidate, i) => sum + (candidate?.cost ?? options[i]?.omission ?? 0), 0),
    };
  });
  return guesses.reduce((best, guess) => (guess.cost < best.cost ? guess : best), {
    taken: [],
    cost: Number.POSITIVE_INFINITY,
  });
}

/** The same in two passes: labels that are optional take what room the others leave. */
export function placeInTwoPasses(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): readonly (PlacedLabel | null)[] {
  const needed = requests.filter(({ optional }) => !optional);
  const first = placeLabels(needed, obstacles, bounds);
  const taken = first.flatMap((placed) => (placed ? [widened(placed.box)] : []));
  const others = requests.filter(({ optional }) => optional);
  const second = placeLabels(others, [...obstacles, ...taken], bounds);
  const [inFirst, inSecond] = [first.values(), second.values()];
  return requests.map(({ optional }) => (optional ? inSecond : inFirst).next().value ?? null);
}

/** A better combination than the one given, if the search comes upon one within its steps. */
function improve(options: readonly Option[], guess: Solution): Solution {
  /** The least that the labels from a place on can cost. */
  const rest = options.map((_, place) =>
    options
      .slice(place)
      .reduce((sum, { candidates: [first], omission }) => sum + Math.min(first?.cost ?? omission, omission), 0),
  );
  let best = guess;
  let steps = 0;
  const search = (place: number, cost: number, taken: readonly (Candidate | null)[]) => {
    if (cost + (rest[place] ?? 0) >= best.cost) return;
    const option = options[place];
    if (!option) {
      best = { cost, taken };
      return;
    }
    for (const candidate of option.candidates) {
      steps += 1;
      if (steps > MAX_STEPS || cost + candidate.cost + (rest[place + 1] ?? 0) >= best.cost) break;
      if (taken.some((other) => other && tooNear(other.box, candidate.box))) continue;
      search(place + 1, cost + candidate.cost, [...taken, candidate]);
    }
    if (steps <= MAX_STEPS) search(place + 1, cost + option.omission, [...taken, null]);
  };
  search(0, 0, []);
  return best;
}

function tooNear(a: Box, b: Box): boolean {
  return boxesOverlap(widened(a), b);
}

function widened(box: Box): Box {
  return { ...box, x: box.x - BETWEEN, width: box.width + 2 * BETWEEN };
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

function candidates(request: LabelRequest, bounds: Box): readonly Candidate[] {
  return request.sizes.flatMap((size, index) =>
    [...beside(request, size), ...aboveAndBelow(request, size, bounds)].map((candidate) => ({
      ...candidate,
      size: index,
      cost: candidate.cost + index * 14,
    })),
  );
}

type Size = LabelRequest['sizes'][number];
type Place = Omit<Candidate, 'size'>;

/** Left and right of all that is drawn, level with the point or a little above or below it. */
function beside({ x, y, reach, prefer }: LabelRequest, { width, height }: Size): readonly Place[] {
  return SHIFTS.filter((shift) => Math.abs(shift) <= height / 2 + 1).flatMap((shift) => {
    const top = y - height / 2 + shift;
    const cost = Math.abs(shift) / 3;
    return [
      {
        box: { x: x + reach.right + GAP, y: top, width, height },
        align: 'start' as const,
        cost: cost + (prefer === 'right' ? 0 : 3),
      },
      {
        box: { x: x - reach.left - GAP - width, y: top, width, height },
        align: 'end' as const,
        cost: cost + (prefer === 'left' ? 0 : 3),
      },
    ];
  });
}

/** Over or under all that is drawn, centred as far as the bounds allow or to one side; or in a corner beside the stem. */
function aboveAndBelow({ x, y, reach }: LabelRequest, { width, height }: Size, bounds: Box): readonly Place[] {
  const centred = Math.min(Math.max(x - width / 2, bounds.x), bounds.x + bounds.width - width);
  const off = Math.abs(centred - (x - width / 2)) / 4;
  const levels = [
    ...[0, 8].map((lift) => ({ top: y - reach.up - 3 - height - lift, cost: 6 + lift / 2 })),
    { top: y + reach.down + 3, cost: 5 },
  ];
  const overBracket = { top: y - 4 - height, cost: 5 };
  const underBracket = { top: y + 6, cost: 6 };
  const corners = [overBracket, underBracket].flatMap(({ top, cost }) => [
    { box: { x: x + 9, y: top, width, height }, align: 'start' as const, cost },
    { box: { x: x - 9 - width, y: top, width, height }, align: 'end' as const, cost },
  ]);
  const straight = levels.flatMap(({ top, cost }) => [
    { box: { x: centred, y: top, width, height }, align: 'middle' as const, cost: cost + off },
    { box: { x: x - 4, y: top, width, height }, align: 'start' as const, cost: cost + 4 },
    { box: { x: x + 4 - width, y: top, width, height }, align: 'end' as const, cost: cost + 4 },
  ]);
  return [...straight, ...corners];
}
