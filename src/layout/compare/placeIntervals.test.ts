import { describe, expect, it } from 'vitest';
import { CODES } from '../../domain/codeFixtures';
import { claim } from '../../domain/fixtures';
import { verdictOf } from '../../domain/verdict';
import { bandWidth, labelBeside, placeIntervals } from './placeIntervals';

const placed = (one: string, other: string, width = 400) =>
  placeIntervals(verdictOf(claim(one), claim(other), CODES.areas), width);

describe('two intervals on one scale', () => {
  const found = placed('CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 > 50 bn USD');

  it('run to the edge where nobody named an end, and are in proportion', () => {
    const [low, high] = found?.rows ?? [];
    expect([low, high].map((row) => row && [row.runsLeft, row.runsRight, row.to])).toEqual([
      [false, true, 400],
      [false, true, 400],
    ]);
    expect((low?.at ?? 0) < (high?.at ?? 0)).toBe(true);
    expect(low?.from).toBe(low?.at);
  });

  it('show what lies in both, and nothing where nothing does', () => {
    expect(found?.common?.from).toBe(found?.rows[1]?.from);
    expect(placed('CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 under 40 bn USD')?.common).toBeNull();
  });

  it('stand within the scale, whose values are round', () => {
    expect(found?.ticks.map(({ value }) => value / 1e9)).toEqual([0, 20, 40, 60]);
    for (const { x } of found?.ticks ?? []) expect(x >= 0 && x <= 400).toBe(true);
  });

  it.each([
    ['CA5 turnover 2024 > 45 bn USD', 'CA5 turnover 2024 = 40 bn EUR'],
    ['CA5 turnover 2024 > 45 bn USD', 'CA5 growth 2024 = 20 %'],
    ['UZ exports-by-product as of 2026-03-04 rising', 'UZ exports-by-product as of 2026-03-04 rising'],
  ])('are not drawn without a scale in common: %s, %s', (one, other) => {
    expect(placed(one, other)).toBeNull();
  });

  it('have room below zero for a fall', () => {
    const fall = placed('UZ growth 2024 falling > 5 %', 'UZ growth 2024 = 3 %');
    expect(fall?.ticks[0]?.value).toBeLessThan(0);
    expect(fall?.rows[0]?.runsLeft).toBe(true);
  });
});

it('words stand on the side that has more room, and a single value has some width', () => {
  expect([labelBeside(100, 50, 640).anchor, labelBeside(500, 50, 640).anchor]).toEqual(['start', 'end']);
  expect([bandWidth({ from: 5, to: 5 }), bandWidth({ from: 5, to: 50 })]).toEqual([2, 45]);
});
