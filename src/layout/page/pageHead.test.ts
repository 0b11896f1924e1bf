import { expect, it } from 'vitest';
import { HALF as measure } from './fixtures';
import { layoutHead, layoutLegend } from './pageHead';

it('puts the words above a drawing below one another, without those that there are not', () => {
  const parts = [
    { face: 'title', words: 'A title that is longer than the line it has' },
    { face: 'filter', words: '' },
    { face: 'sentence', words: 'What is shown.' },
  ] as const;
  const { lines, height } = layoutHead(parts, 36, 26, 150, measure);
  expect(lines.map(({ face }) => face)).toEqual(['title', 'sentence']);
  const baselines = lines.flatMap((part) => part.lines.map(({ y }) => y));
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  expect(baselines.length).toBeGreaterThan(2);
  expect(height).toBeGreaterThan(baselines.at(-1) ?? 0);
});

it('gives a legend as many lines as it needs, and none where there is none', () => {
  const legend = (['exact', 'about', 'derived'] as const).map((kind) => ({ kind, label: `what ${kind} means` }));
  const wide = layoutLegend(legend, 36, 1000, measure);
  const narrow = layoutLegend(legend, 36, 200, measure);
  expect(new Set(wide.items.map(({ y }) => y)).size).toBe(1);
  expect(narrow.items.map(({ x }) => x)).toEqual([36, 36, 36]);
  expect(narrow.height).toBe(3 * wide.height);
  expect(layoutLegend([], 36, 1000, measure).height).toBe(0);
});
