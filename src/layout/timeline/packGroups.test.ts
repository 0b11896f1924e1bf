import { describe, expect, it } from 'vitest';
import { packGroups } from './packGroups';
import type { PackItem } from './packLane';

const PLOT = { width: 800, overhang: 14 };

function point(key: string, at: number, label = 60): PackItem {
  return { key, shape: 'point', at, left: at - 6, right: at + 6, label, inside: false };
}
const rider = (key: string, at: number, label: number, elsewhere = label) => ({ ...point(key, at, label), elsewhere });

describe('groups of rows', () => {
  it('pack each place by itself', () => {
    const groups = packGroups(
      [
        { items: [point('a', 100), point('b', 400)], riders: [] },
        { items: [point('c', 100)], riders: [] },
      ],
      PLOT,
      6,
    );
    expect(groups.map(({ rows }) => rows)).toEqual([1, 1]);
  });

  it('try labels on the left first where that saves a row', () => {
    const crowded = [point('a', 300, 200), point('b', 420, 200)];
    expect(packGroups([{ items: crowded, riders: [] }], PLOT, 6)[0]?.rows).toBe(1);
  });

  it('try long labels first where that saves a row, and before marks of any other shape', () => {
    const bar = (key: string, at: number, label: number): PackItem => ({
      ...point(key, at, label),
      shape: 'bar',
      left: at - 100,
    });
    const rowsOf = (...items: readonly PackItem[]) => packGroups([{ items, riders: [] }], PLOT, 6)[0]?.rows;
    expect(rowsOf(bar('a', 540, 160), bar('b', 360, 100), point('c', 460, 40), point('d', 280, 240))).toBe(2);
    expect(rowsOf(bar('a', 680, 40), bar('b', 240, 140), point('c', 260, 260))).toBe(1);
  });

  it('let a direction stand in a row of its own place, or else of another, by its longer name', () => {
    const groups = packGroups(
      [
        { items: [point('a', 100)], riders: [] },
        { items: [], riders: [rider('growing', 500, 60, 120)] },
      ],
      PLOT,
      6,
    );
    expect(groups.map(({ rows }) => rows)).toEqual([1, 0]);
    expect([...(groups[0]?.guests ?? [])]).toEqual(['growing']);
    expect(groups[0]?.places.get('growing')?.side).toBe('right');
  });

  it('open a row for one that finds no room', () => {
    const groups = packGroups(
      [
        { items: [point('a', 100, 690)], riders: [] },
        { items: [], riders: [rider('growing', 500, 60)] },
      ],
      PLOT,
      6,
    );
    expect(groups.map(({ rows }) => rows)).toEqual([1, 1]);
    expect(groups[1]?.places.has('growing')).toBe(true);
  });
});
