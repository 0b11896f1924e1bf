import { type Axis, lengthOf, yearRuns, yearsOf } from '../../domain/axis';
import type { TopicCode } from '../../domain/codeLists';
import type { AreaId } from '../../domain/ids';
import { codeName } from '../../i18n/codeNames';
import { yearList } from '../../i18n/dates';
import { areaName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';

/** The words of the widest run of years without a figure; `x` in shares of the axis, `y` in pixels from the lane's top. */
export type EmptyWords = { readonly words: string; readonly x: number; readonly y: number };

/** What is drawn in a row of a lane, from and to which pixel. */
export type Stretch = { readonly row: number; readonly from: number; readonly to: number };

/** A topic's years without a figure, at the places asked for; no places stand for all. */
type Empty = {
  readonly topic: Pick<TopicCode, 'name'>;
  readonly years: readonly number[];
  readonly places: readonly AreaId[];
};

const SIZE = 12;
const AIR = 10;

/**
 * Where the words stand: in the middle of their years, in the row nearest to the lane's middle in which nothing else is;
 * or as little aside as there is such a row.
 * Null for less than two years, for lanes of one row, and where they would lie on something.
 */
export function placeEmptyWords(
  text: Text,
  axis: Axis,
  { topic, years, places }: Empty,
  rows: number,
  width: number,
  drawn: readonly Stretch[],
  rowMiddle: (row: number) => number,
): EmptyWords | null {
  const [widest] = [...yearRuns(years)].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  if (!widest || widest[0] === widest[1] || rows < 2) return null;
  const [first, last] = widest;
  const count = last - first + 1;
  const named = { topic: codeName(text, topic).toLocaleLowerCase(), years: yearList(text, yearsOf({ first, last })) };
  const place = places.map((area) => areaName(text, area)).join(', ');
  const words = place === '' ? text.t('timeline.empty', named) : text.t('timeline.emptyAt', { place, ...named });
  const half = textWidth(words, SIZE) / 2 + AIR;
  const middle = (rows - 1) / 2;
  const order = Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  for (const aside of asides(count)) {
    const x = (first - axis.first + count / 2 + aside) / lengthOf(axis);
    const [from, to] = [x * width - half, x * width + half];
    const isFree = (row: number) =>
      !drawn.some((stretch) => stretch.row === row && stretch.from < to && stretch.to > from);
    const free = order.find(isFree);
    if (free !== undefined && (aside === 0 || (from >= 0 && to <= width))) return { words, x, y: rowMiddle(free) };
  }
  return null;
}

/** In years from the middle of so many: there, and further aside by halves while words still stand among them. */
function asides(count: number): readonly number[] {
  const steps = Array.from({ length: Math.max(0, count - 2) }, (_, index) => (index + 1) / 2);
  return [0, ...steps.flatMap((step) => [-step, step])];
}
