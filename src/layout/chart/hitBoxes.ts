import type { Figure } from '../../domain/figure';
import { largest, smallest } from '../../lib/extremes';
import type { Box } from './box';
import { STRIP_ROW_HEIGHT } from './chartSize';
import type { PlacedRun } from './placedText';

/** The smallest height of something that can be hit, in pixels. */
const TARGET = 24;

/** What words that are a mark of their own look like under the pointer, and where they can be hit. */
export type HitWords = { readonly disc: Box; readonly hit: Box };

export function hitWords({ box: { x, y, width, height } }: Pick<PlacedRun, 'box'>): HitWords {
  const spare = Math.max(0, TARGET - height) / 2;
  return {
    disc: { x: x - 2, y, width: width + 4, height },
    hit: { x: x - 2, y: y - spare, width: Math.max(width + 4, TARGET), height: height + 2 * spare },
  };
}

/** Where a row of the strip can be hit: from its point to the end of its words. */
export function hitRow(label: readonly PlacedRun[], x: number, y: number): Box {
  const left = smallest([x - STRIP_ROW_HEIGHT / 2, ...label.map(({ box }) => box.x)]);
  const right = largest([x + STRIP_ROW_HEIGHT / 2, ...label.map(({ box }) => box.x + box.width)]);
  return { x: left, y: y - STRIP_ROW_HEIGHT / 2, width: right - left, height: STRIP_ROW_HEIGHT };
}

/** The figures in an amount's label beside itself, each with its own words. */
export function companionRuns(
  main: Figure,
  label: readonly PlacedRun[],
): readonly { readonly figure: Figure; readonly runs: readonly PlacedRun[] }[] {
  const others = label.filter(({ run }) => run.figure.id !== main.id);
  const figures = [...new Map(others.map(({ run: { figure } }) => [figure.id, figure])).values()];
  return figures.map((figure) => ({ figure, runs: others.filter(({ run }) => run.figure.id === figure.id) }));
}

/** The words of a label in one line. */
export function drawnWords(runs: readonly PlacedRun[]): string {
  return runs.map(({ run }) => run.text).join(' ');
}
