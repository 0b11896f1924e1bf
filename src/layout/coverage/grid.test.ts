import { describe, expect, it } from 'vitest';
import { AREAS, claim, dataset } from '../../domain/fixtures';
import { textWidth } from '../../lib/textWidth';
import { coverageMatrix } from '../../selectors/coverage';
import { allColumns, CELL, coverageScale, filledColumns, placeCoverage } from './grid';

const claims = [claim('KZ turnover 2024 = 28 bn USD')];
const coverage = coverageMatrix(dataset(claims), { claims, derived: [] });
const place = (columns = allColumns(coverage), room?: number) =>
  placeCoverage(
    coverage,
    columns,
    ({ id }) => id,
    (area) => area,
    room === undefined ? {} : { room },
  );
const grid = place();
const rows = grid.topics.flatMap((topic) => topic.rows);
const cells = rows.flatMap((row) => row.cells);

describe('the grid of a matrix', () => {
  it('has every cell once, none over another, and all inside', () => {
    expect(cells).toHaveLength(rows.length * AREAS.length * coverage.years.length);
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
    expect(Math.max(...cells.map(({ x }) => x + CELL.width))).toBeLessThanOrEqual(grid.width);
    expect(Math.max(...cells.map(({ y }) => y + CELL.height))).toBe(grid.height);
  });

  it('begins behind the longest name', () => {
    const longest = Math.max(...rows.map(({ indicator }) => textWidth(indicator.id, 12)));
    expect(Math.min(...cells.map(({ x }) => x))).toBe(longest + 8);
  });

  it('has its cells in the column of their place and year, and in the row of their quantity', () => {
    for (const row of rows) {
      for (const { cell, x, y } of row.cells) {
        const years = grid.areas.find(({ area }) => area === cell.area)?.years;
        expect(x + CELL.width / 2).toBe(years?.find(({ year }) => year === cell.year)?.x);
        expect(y + 11).toBe(row.y);
      }
    }
  });

  it('gives a topic a line of its own above its rows', () => {
    for (const { rule, y, rows } of grid.topics) {
      expect(y).toBe(rule + 12);
      expect(rows[0]?.cells[0]?.y).toBe(rule + CELL.height);
    }
  });
});

describe('the ground of the cells', () => {
  const squares = (outline: string) => [...outline.matchAll(/M([\d.]+) ([\d.]+)h21v14h-21z/g)];

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
  expect(scaled(1200, 450)).toBe(1);
  expect(scaled(5000, 5000)).toBe(1.5);
});

describe('where there is little room', () => {
  it('has the years alone of which something is said of a place', () => {
    const filled = filledColumns(coverage);
    expect([...filled]).toEqual([['KZ', [2024]]]);
    const cells = place(filled).topics.flatMap((topic) => topic.rows.flatMap((row) => row.cells));
    expect(new Set(cells.map(({ cell }) => `${cell.area} ${cell.year}`))).toEqual(new Set(['KZ 2024']));
  });

  it('has places below each other, each once with every quantity, and stays within its room', () => {
    for (const room of [grid.width - 1, grid.width / 2, grid.width / 3]) {
      const narrow = place(allColumns(coverage), room);
      expect(narrow.width).toBeLessThanOrEqual(room);
      expect(narrow.height).toBeGreaterThan(grid.height);
      const all = narrow.topics.flatMap((topic) => topic.rows.flatMap((row) => row.cells));
      expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
      expect(Math.max(...all.map(({ y }) => y + CELL.height))).toBe(narrow.height);
      expect(narrow.areas.map(({ area }) => area)).toEqual(grid.areas.map(({ area }) => area));
    }
  });
});
