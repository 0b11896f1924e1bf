/** A label under the stretch of the bar that it names, in pixels; `at` is the middle that it would like. */
type Label = { readonly at: number; readonly width: number };

/**
 * The left edges of labels in a row of `room` pixels: each as near to its place as the others allow, in order, `gap`
 * apart. Null when they do not fit.
 *
 * One row and one order leave nothing to search, as the labels of a chart do (`chart/placeLabels`), and nothing to stack,
 * as those of lanes do (`timeline/packLane`): pushed left from the end and then right from the start, each is in place.
 */
export function placeInRow(labels: readonly Label[], room: number, gap: number): readonly number[] | null {
  const needed = labels.reduce((sum, { width }) => sum + width, gap * (labels.length - 1));
  if (labels.length > 0 && needed > room) return null;
  const lefts = labels.map(({ at, width }) => at - width / 2);
  let end = room;
  const fromRight = [...labels.keys()].reverse().map((index) => {
    const width = labels[index]?.width ?? 0;
    const left = Math.min(lefts[index] ?? 0, end - width);
    end = left - gap;
    return left;
  });
  let start = 0;
  return fromRight.reverse().map((wanted, index) => {
    const left = Math.max(wanted, start);
    start = left + (labels[index]?.width ?? 0) + gap;
    return left;
  });
}

/** The first choice of labels, from long to short, of which each stands at least half over its own stretch. */
export function chooseLabels<Choice extends { readonly from: number; readonly to: number; readonly width: number }>(
  choices: readonly (readonly Choice[])[],
  room: number,
  gap: number,
): readonly (Choice & { readonly left: number })[] {
  const placed = choices.flatMap((labels) => {
    const lefts = placeInRow(
      labels.map(({ from, to, width }) => ({ at: (from + to) / 2, width })),
      room,
      gap,
    );
    return lefts ? [labels.map((label, index) => ({ ...label, left: lefts[index] ?? 0 }))] : [];
  });
  return placed.find((labels) => labels.every(standsOver)) ?? placed.at(-1) ?? [];
}

function standsOver(label: {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly left: number;
}) {
  const shared = Math.min(label.to, label.left + label.width) - Math.max(label.from, label.left);
  return shared >= Math.min(label.width, label.to - label.from) / 2;
}
