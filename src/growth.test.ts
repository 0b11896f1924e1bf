import { expect, it } from 'vitest';
import { growth } from './checks/growth';
import type { Claim } from './domain/claim';
import { codesFor } from './domain/codeFixtures';
import { findContradictions } from './domain/contradiction';
import { claim } from './domain/fixtures';
import { laddersOf } from './domain/ladder';
import { partChecks } from './domain/partOfWhole';
import { dodgeMarks } from './layout/chart/dodgeMarks';
import { type LabelRequest, placeLabels } from './layout/chart/placeLabels';
import { type PackItem, packLane } from './layout/timeline/packLane';

const MANY = 10_000;
/** Eight times as many may be read eight times as often, and a little more for sorting; all pairs would be 64 times. */
const FEW = MANY / 8;
const MOST = 16;

const base = {
  region: claim('CA5 turnover as of 2025-01-01 = 900 bn USD'),
  country: claim('KZ turnover as of 2025-01-01 = 9 bn USD'),
  said: claim('KZ turnover 2024 > 28 bn USD'),
  denied: claim('KZ turnover 2024 = 5 bn USD'),
};
const MADE = Array.from({ length: MANY }, (_, index) => claim('KZ turnover 2024 = 1 bn USD', { id: `c${index}` }).id);

/** A claim like another under an id of its own. */
function like(of: Claim, index: number): Claim {
  return { ...of, id: MADE[index] ?? of.id };
}

/** One of 2,800 days. */
function day(index: number): string {
  return new Date(Date.UTC(2018, 0, 1 + (index % 2800))).toISOString().slice(0, 10);
}

it('checks parts against their whole in step with the claims', () => {
  const one = (index: number): Claim => {
    const of = index % 5 === 0 ? base.region : base.country;
    return { ...like(of, index), period: { kind: 'as-of', start: day(index), end: day(index) } };
  };
  expect(growth(MANY, one, (some: readonly Claim[]) => partChecks(some, codesFor().areas))).toBeLessThan(MOST);
});

it('finds the one claim that contradicts all others of its quantity in step with them', () => {
  const one = (index: number) => like(index === 0 ? base.denied : base.said, index);
  expect(growth(MANY, one, findContradictions)).toBeLessThan(MOST);
  expect(
    growth(MANY, one, (claims) => laddersOf(claims.map((figure) => ({ day: '2025-01-01', figure })))),
  ).toBeLessThan(MOST);
});

/** How many times as long a layout takes with eight times as much in it; the quickest of some runs each. */
function slowness<Item>(
  make: (index: number) => Item,
  work: (items: readonly Item[]) => unknown,
  runs: number,
): number {
  const [few, many] = [FEW, MANY].map((length) => {
    const items = Array.from({ length }, (_, index) => make(index));
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      work(items);
      return performance.now() - start;
    });
    return Math.min(...times);
  });
  return (many ?? 0) / (few ?? 1);
}
/** Between eight and 64, which all pairs would take; wide, for machines that do other things too. */
const SLOWEST = 45;
const SHAPES = ['point', 'bar', 'band', 'plan', 'thread'] as const;

it('packs a lane in step with what is in it', () => {
  const item = (index: number): PackItem => {
    const at = (index * 7919) % 800;
    const shape = SHAPES[index % SHAPES.length] ?? 'point';
    const left = at - 6 - (index % 5) * 20;
    return { key: `${index}`, shape, at, left, right: at + 6, label: 40 + (index % 60), inside: index % 3 === 0 };
  };
  expect(growth(MANY, item, (items) => packLane(items, { width: 800, overhang: 20 }, 14))).toBeLessThan(MOST);
});

it('lets marks dodge each other in step with them', () => {
  const standing = (index: number) => {
    const top = (index * 104_729) % 300;
    return { x: ((index * 7919) % 2900) / 5, top, bottom: top + 12 };
  };
  expect(growth(MANY, standing, (standings) => dodgeMarks(standings, 'said'))).toBeLessThan(MOST);
});

it('places labels in step with them', () => {
  const request = (index: number): LabelRequest => ({
    x: (index * 7919) % 570,
    y: (index * 104_729) % 300,
    reach: { left: 6, right: 6, up: 6, down: 6 },
    sizes: [{ width: 80, height: 28 }],
    prefer: 'right',
  });
  const bounds = { x: 0, y: 0, width: 572, height: 300 };
  const place = (requests: readonly LabelRequest[]) => {
    const points = requests.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
    return placeLabels(requests, points, bounds);
  };
  expect(slowness(request, place, 1)).toBeLessThan(SLOWEST);
});
