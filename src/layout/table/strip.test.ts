import { expect, it } from 'vitest';
import { placeStrip, stripEdges } from './strip';

const end = 8 * 9;

it('lays a period between the lines of its years', () => {
  expect(stripEdges(8)).toEqual([0, 9, 18, 27, 36, 45, 54, 63, end]);
  expect(placeStrip(8, { kind: 'block', from: 1 / 8, to: 2 / 8 })).toEqual({ kind: 'block', x: 9, width: 9 });
  expect(placeStrip(8, { kind: 'wings', at: 0.5 })).toEqual({ kind: 'wings', x: end / 2 });
  expect(placeStrip(8, { kind: 'bar', from: 0, to: 1, before: true })).toEqual({
    kind: 'bar',
    line: `M0 0H${end}`,
    x: end,
    before: true,
  });
});

it('draws a month wide enough to be seen', () => {
  expect(placeStrip(8, { kind: 'block', from: 0.5, to: 0.501 })).toMatchObject({ width: 2.4 });
});

it('ends the arrow of a plan on its day, and beyond the strip where the plan goes on', () => {
  const arrow = (beyond: boolean) => placeStrip(8, { kind: 'plan', from: 0.5, to: 1, beyond });
  expect(arrow(false)).toMatchObject({ line: `M${end / 2} 0H${end}`, arrow: `M${end - 3} -3l3 3l-3 3` });
  expect(arrow(true)).toMatchObject({ arrow: `M${end} -3l3 3l-3 3` });
});
