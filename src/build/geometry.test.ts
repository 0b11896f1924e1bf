import { describe, expect, it } from 'vitest';
import { buildGeometry } from './geometry.ts';

const { width, height, countries, neighbours, borders, neighbourLabels } = buildGeometry();

/** The points of a path of straight lines. */
const pointsIn = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('the map that a build projects', () => {
  it('has the five countries, each a shape that fills a part of the frame', () => {
    expect(countries.map(({ id }) => id)).toEqual(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
    for (const { id, path } of countries) {
      const points = pointsIn(path);
      expect(points.length, id).toBeGreaterThan(30);
      for (const [x, y] of points) {
        expect(x >= 0 && x <= width, id).toBe(true);
        expect(y >= 0 && y <= height, id).toBe(true);
      }
    }
  });

  it('fits the five into the frame with a margin, and no more', () => {
    const points = countries.flatMap(({ path }) => pointsIn(path));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const gaps = [Math.min(...xs), width - Math.max(...xs), Math.min(...ys), height - Math.max(...ys)];
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(13);
    expect(Math.min(...gaps)).toBeLessThan(16);
  });

  it('runs neighbours past the frame, and draws only those that show in it', () => {
    const around = neighbours.map(({ id }) => id);
    expect(around).toEqual(expect.arrayContaining(['RU', 'CN', 'IR', 'AF']));
    for (const { path } of neighbours) expect(path).not.toBe('');
    const xs = neighbours.flatMap(({ path }) => pointsIn(path).map(([x]) => x));
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(width);
    for (const { id } of neighbourLabels) expect(around).toContain(id);
  });

  it('parts countries by borders that both share', () => {
    const corners = new Set(countries.flatMap(({ path }) => pointsIn(path).map(String)));
    const shared = pointsIn(borders).filter((point) => corners.has(String(point)));
    expect(shared.length / pointsIn(borders).length).toBeGreaterThan(0.9);
  });

  it('is small enough to stand in the page', () => {
    const letters = [...countries, ...neighbours].reduce((sum, { path }) => sum + path.length, borders.length);
    expect(letters).toBeLessThan(60_000);
  });
});
