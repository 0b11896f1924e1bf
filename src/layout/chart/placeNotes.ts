import { textWidth } from '../../lib/textWidth';
import type { PlotMark } from '../../selectors/chartPlot';
import { type Box, distanceBetween } from './box';
import { boxIndex } from './boxIndex';
import { type LabelLine, type LabelRun, lineWidth } from './labelText';
import { type PlacedRun, placeRuns } from './placedText';

/** The height of a line below the plot. */
const NOTE_LINE = 14;
const STYLE = { fontSize: 12, lineHeight: NOTE_LINE };
/** Between two that share a line. */
const BETWEEN = 16;
/** Between two numbers side by side, which without it read as one. */
export const APART = 5;
const DIGIT = { fontSize: 12, lineHeight: 11 };

/** What may be left without a label: a point in the plot, or of a single month. */
type Labelled = {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number;
  readonly label: readonly PlacedRun[];
  readonly number: PlacedRun | null;
};
type At = Pick<Labelled, 'x' | 'y'>;

/** Numbers and lines by the id of their figure, and how high the lines are together. */
export type Numbered = {
  readonly byId: ReadonlyMap<string, Pick<Labelled, 'label' | 'number'>>;
  readonly height: number;
};

/**
 * The points that have no label get a number beside them, counted from the left, and their words behind it in lines that
 * begin at `at`, as many beside each other as there is room for. The letters of a place stand behind the number where
 * they have room. No number without them reaches below `foot`, where the years are.
 */
export function numberUnplaced(
  points: readonly Labelled[],
  wordsOf: (mark: PlotMark) => LabelLine,
  lettersOf: (mark: PlotMark) => string,
  taken: readonly Box[],
  at: Omit<Box, 'height'> & { readonly foot: number },
): Numbered {
  const standing = boxIndex([...taken, ...points.flatMap(({ label }) => label.map(({ box }) => box))]);
  const numbers = boxIndex([]);
  const bare = points.filter(({ label }) => label.length === 0).sort((a, b) => a.x - b.x || a.y - b.y);
  const byId = new Map<string, Pick<Labelled, 'label' | 'number'>>();
  let [left, top] = [at.x, at.y];
  for (const [order, point] of bare.entries()) {
    const run: LabelRun = { figure: point.mark.figure, text: String(order + 1), strong: true };
    const isNearest = (corner: Box) => points.every((other) => other === point || isNearer(corner, point, other));
    const around = (words: string) => cornersOf(point, textWidth(words, DIGIT.fontSize, 600));
    const boxes = around(run.text).filter(({ y, height }) => y + height <= at.foot);
    const letters = lettersOf(point.mark);
    const lettered = letters === '' ? run : { ...run, text: `${run.text} ${letters}` };
    const wider = letters === '' ? boxes : around(lettered.text);
    const roomier = wider.find((corner) => !standing.hits(corner) && isNearest(corner));
    const free = boxes.filter((corner) => !standing.hits(corner));
    // Where nothing is free, at least not on another number.
    const box = roomier ?? free.find(isNearest) ?? free[0] ?? boxes.find((corner) => !numbers.hits(corner)) ?? boxes[0];
    if (!box) continue;
    const roomy = { ...box, x: box.x - APART, width: box.width + 2 * APART };
    standing.add(roomy);
    numbers.add(roomy);
    const line = [run, ...wordsOf(point.mark)];
    const wide = lineWidth(line, STYLE.fontSize);
    if (left > at.x && left + wide > at.x + at.width) [left, top] = [at.x, top + NOTE_LINE];
    const lines = wide > at.width ? wrapped(line, at.width) : [line];
    const label = placeRuns(
      lines,
      { x: left, y: top, width: at.width, height: NOTE_LINE * lines.length },
      'start',
      STYLE,
    );
    byId.set(point.mark.figure.id, {
      label,
      number: placeRuns([[roomier ? lettered : run]], box, 'start', DIGIT)[0] ?? null,
    });
    if (lines.length > 1) [left, top] = [at.x, top + NOTE_LINE * lines.length];
    else left += wide + BETWEEN;
  }
  return { byId, height: top - at.y + (left > at.x ? NOTE_LINE : 0) };
}

/** True when the box is nearer to the one point than to the other. */
function isNearer(box: Box, one: At, other: At): boolean {
  const to = ({ x, y }: At) => distanceBetween(box, { x, y, width: 0, height: 0 });
  return to(one) < to(other);
}

/** Places for a number around a point, the nearest first. */
function cornersOf({ x, y }: At, width: number): readonly Box[] {
  const height = DIGIT.lineHeight;
  return [7, 10, 14].flatMap((off) => [
    { x: x + off, y: y - height / 2, width, height },
    { x: x - off - width, y: y - height / 2, width, height },
    { x: x + off - 2, y: y - off - height + 4, width, height },
    { x: x + off - 2, y: y + off - 4, width, height },
    { x: x - off + 2 - width, y: y - off - height + 4, width, height },
    { x: x - off + 2 - width, y: y + off - 4, width, height },
    { x: x - width / 2, y: y + off, width, height },
    { x: x - width / 2, y: y - off - height, width, height },
  ]);
}

/**
 * A line that is too wide, broken between its runs, and within one at its commas; its last two parts, which are place and
 * time, stay together where they have room. What stays in one line is one run.
 */
function wrapped(line: LabelLine, width: number): readonly LabelLine[] {
  const lines: LabelRun[][] = [[]];
  for (const run of line) {
    for (const [index, text] of partsOf(run, width).entries()) {
      const last = lines.at(-1) ?? [];
      const before = index > 0 ? last.at(-1) : undefined;
      const longer = before
        ? [...last.slice(0, -1), { ...run, text: `${before.text} ${text}` }]
        : [...last, { ...run, text }];
      if (last.length > 0 && lineWidth(longer, STYLE.fontSize) > width) lines.push([{ ...run, text }]);
      else lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

function partsOf(run: LabelRun, width: number): readonly string[] {
  const parts = run.text.split(/(?<=,) /);
  const end = parts.slice(-2).join(' ');
  return parts.length > 1 && lineWidth([{ ...run, text: end }], STYLE.fontSize) <= width
    ? [...parts.slice(0, -2), end]
    : parts;
}
