import { expect, it } from 'vitest';
import { LEGEND_KINDS, LEGEND_WIDTH, RADIUS, stemLength } from './glyphSize';

it('a stem is seen beyond its dot, the further the larger the dot', () => {
  const radii = Object.values(RADIUS).toSorted((a, b) => a - b);
  const beyond = radii.map((radius) => stemLength(radius) - radius);
  for (const length of beyond) expect(length).toBeGreaterThan(6);
  expect(beyond).toEqual(beyond.toSorted((a, b) => a - b));
});

it('a sign of the legend has the room of its dot and halo', () => {
  expect(new Set(LEGEND_KINDS).size).toBe(LEGEND_KINDS.length);
  for (const kind of LEGEND_KINDS) expect(LEGEND_WIDTH[kind], kind).toBeGreaterThan(2 * RADIUS.chart);
});
