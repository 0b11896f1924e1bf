import { expect, it } from 'vitest';
import { placeStrip, STRIP_EDGES } from './strip';

const end = STRIP_EDGES.at(-1) ?? 0;

it('lays a period between the lines of its years', () => {
  expect(STRIP_EDGES.slice(0, 2)).toEqual([0, 9]);
  expect(placeStrip({ kind: 'block', from: 1 / 8, to: 2 / 8 })).toEqual({ kind: 'block', x: 9, width: 9 });
  expect(placeStrip({ kind: 'wings', at: 0.5 })).toEqual({ kind: 'wings', x: end / 2 });
  expect(placeStrip({ kind: 'bar', from: 0, to: 1, before: true })).toEqual({
    kind: 'bar',
    line: `M0 0H${end}`,
    x: end,
    before: true,
  });
});

it('draws a month wide enough to be seen', () => {
  expect(placeStrip({ kind: 'block', from: 0.5, to: 0.501 })).toMatchObject({ width: 2.4 });
});

it('ends the arrow of a plan on its day, and beyond the strip where the plan goes on', () => {
  const arrow = (beyond: boolean) => placeStrip({ kind: 'plan', from: 0.5, to: 1, beyond });
  expect(arrow(false)).toMatchObject({ line: `M${end / 2} 0H${end}`, arrow: `M${end - 3} -3l3 3l-3 3` });
  expect(arrow(true)).toMatchObject({ arrow: `M${end} -3l3 3l-3 3` });
});
