import { geometry } from 'virtual:geometry';
import { describe, expect, it } from 'vitest';
import { buildGeometry } from '../../build/geometry';

type Ring = readonly (readonly [x: number, y: number])[];

/** The rings of a path of straight lines. */
const ringsOf = (path: string): readonly Ring[] =>
  path
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): readonly [number, number] => [Number(x), Number(y)]),
    );

/** Even and odd: whether a ray from the point to the right crosses the outlines an odd number of times. */
function onLand(rings: readonly Ring[], [x, y]: readonly [number, number]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    }),
  );
  return crossings.length % 2 === 1;
}

describe('the circles of the map', () => {
  it('the circle of a country lies on its own land and on no other', () => {
    const land = new Map(buildGeometry().countries.map(({ id, path }) => [id, ringsOf(path)]));
    for (const place of geometry.countries) {
      expect(onLand(land.get(place.id) ?? [], place.centre), place.id).toBe(true);
      for (const { id } of geometry.countries)
        if (id !== place.id) expect(onLand(land.get(id) ?? [], place.centre), `${place.id} on ${id}`).toBe(false);
    }
  });

  it('circles of the largest figure lie within it and touch no other', () => {
    for (const [
      index,
      {
        centre: [x, y],
      },
    ] of geometry.countries.entries()) {
      expect(Math.min(x, y, geometry.width - x, geometry.height - y)).toBeGreaterThan(22);
      for (const { centre } of geometry.countries.slice(index + 1))
        expect(Math.hypot(centre[0] - x, centre[1] - y)).toBeGreaterThan(22);
    }
  });
});
