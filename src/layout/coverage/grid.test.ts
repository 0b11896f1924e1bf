import { describe, expect, it } from 'vitest';
import { AREAS, claim, dataset } from '../../domain/fixtures';
import { textWidth } from '../../lib/textWidth';
import { coverageMatrix } from '../../selectors/coverage';
import { CELL, coverageScale, placeCoverage } from './grid';

const claims = [claim('KZ turnover 2024 = 28 bn USD')];
const coverage = coverageMatrix(dataset(claims), { claims, derived: [] });
const grid = placeCoverage(coverage, ({ id }) => id);
const rows = grid.topics.flatMap((topic) => topic.rows);
const cells = rows.flatMap((row) => row.cells);

describe('the grid of a matrix', () => {
  it('has every cell once, none over another, and all inside', () => {
    expect(cells).toHaveLength(rows.length * AREAS.length * coverage.years.length);
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
    expect(Math.max(...cells.map(({ x }) => x + CELL))).toBeLessThanOrEqual(grid.width);
    expect(Math.max(...cells.map(({ y }) => y + CELL))).toBe(grid.height);
  });

  it('begins behind the longest name', () => {
    const longest = Math.max(...rows.map(({ indicator }) => textWidth(indicator.id, 11)));
    expect(Math.min(...cells.map(({ x }) => x))).toBe(longest + 8);
  });

  it('has its cells in the column of their place and year, and in the row of their quantity', () => {
    for (const row of rows) {
      for (const { cell, x, y } of row.cells) {
        const years = grid.areas.find(({ area }) => area === cell.area)?.years;
        expect(x + CELL / 2).toBe(years?.find(({ year }) => year === cell.year)?.x);
        expect(y + 12).toBe(row.y);
      }
    }
  });

  it('gives a topic a line of its own above its rows', () => {
    for (const { rule, y, rows } of grid.topics) {
      expect(y).toBe(rule + 13);
      expect(rows[0]?.cells[0]?.y).toBe(rule + CELL);
    }
  });
});

describe('the ground of the cells', () => {
  const squares = (outline: string) => [...outline.matchAll(/M([\d.]+) ([\d.]+)h16v16h-16z/g)];

  it('is one outline a state, which has every cell of that state once and in its place; none where no figure can be', () => {
    const states = new Set(cells.flatMap(({ cell }) => cell.state ?? []));
    expect(grid.grounds.map(({ state }) => state).sort()).toEqual([...states].sort());
    expect(cells.some(({ cell }) => cell.state === null)).toBe(true);
    for (const { state, outline } of grid.grounds) {
      const own = cells
        .filter(({ cell }) => cell.state === state)
        .map(({ x, y }) => [String(x + 0.5), String(y + 0.5)]);
      expect(squares(outline).map(([, x, y]) => [x, y])).toEqual(own);
    }
  });
});

it('fills the room, within what is read in print', () => {
  const scaled = (width: number, height: number) => coverageScale({ width: 1000, height: 500 }, { width, height });
  expect(scaled(1200, 900)).toBe(1.2);
  expect(scaled(1200, 450)).toBe(0.9);
  expect(scaled(300, 300)).toBe(0.75);
  expect(scaled(5000, 5000)).toBe(1.5);
});
