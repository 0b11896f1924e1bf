import { expect, it } from 'vitest';
import { flowingPieces } from './flowingPieces';
import { wrapRuns } from './wrapRuns';

const measure = (text: string) => text.length;
const lines = (runs: readonly (readonly [string, string])[], width: number) =>
  wrapRuns(
    runs.map(([face, text]) => ({ face, text })),
    width,
    measure,
  ).map((line) => flowingPieces(line).map(({ face, text, space }) => `${face}:${text}${space}|`));

it('keeps the space between pieces, whichever of them has it, and none at the end of a line', () => {
  const runs = [
    ['plain', '“trade'],
    ['plain', ' '],
    ['figure', 'exceeded $30 billion'],
    ['plain', '”'],
    ['plain', ' (our translation)'],
  ] as const;
  expect(lines(runs, 100)).toEqual([
    ['plain:“trade |', 'figure:exceeded $30 billion|', 'plain:” |', 'plain:(our translation)|'],
  ]);
  expect(lines(runs, 16)).toEqual([
    ['plain:“trade |', 'figure:exceeded|'],
    ['figure:$30 billion|', 'plain:”|'],
    ['plain:(our|'],
    ['plain:translation)|'],
  ]);
});
