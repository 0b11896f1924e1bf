import { describe, expect, it } from 'vitest';
import { deriveAll } from './derivation';
import { derivation, formula, type Sketch } from './derivationFixtures';
import { claim } from './fixtures';
import { evaluate, FormulaError, idsOf } from './formula';
import { conjunctsOf, evaluateBoth } from './formulaParts';
import {
  dimensionOf,
  dimensionText,
  divideDimensions,
  fitsUnit,
  multiplyDimensions,
  RATIO,
  sameDimension,
} from './unitAlgebra';

const CLAIMS = new Map(
  [
    claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
    claim('CA5 turnover 2024 > 50 bn USD', { id: 'five' }),
    claim('KZ growth 2024 = 25 %', { id: 'growth' }),
    claim('KZ growth 2023 falling = 10 %', { id: 'fall' }),
    claim('KZ turnover 2024 rising', { id: 'silent' }),
    claim('KZ turnover 2026 = 30 bn USD', { id: 'plan', status: 'forecast' }),
    claim('KZ investment-projects as of 2025-09-19 = 7 projects', { id: 'projects' }),
    claim('KZ turnover 2023 < 20 bn USD', { id: 'almost' }),
  ].map((made) => [String(made.id), made]),
);
const operands = { claim: (id: string) => CLAIMS.get(id), derivation: () => undefined };
const value = (sketch: Sketch, reading: 'stated' | 'rounded' = 'stated') =>
  evaluate(formula(sketch), operands, reading);
const ends = (sketch: Sketch, reading?: 'stated' | 'rounded') => {
  const { interval, dimension } = value(sketch, reading);
  return [interval.lo, interval.hi, dimensionText(dimension)];
};

function fault(sketch: Sketch): readonly [string, readonly string[]] {
  try {
    value(sketch);
  } catch (error) {
    if (error instanceof FormulaError) return [error.fault, error.operands];
  }
  return ['none', []];
}

describe('a formula', () => {
  it.each<[what: string, sketch: Sketch, lo: number, hi: number, unit: string]>([
    ['adds', ['add', 'kz', 'kz'], 56e9, 56e9, 'USD'],
    ['subtracts, and keeps an end open', ['subtract', 'five', 'kz'], 22e9, Number.POSITIVE_INFINITY, 'USD'],
    ['multiplies by a number', ['multiply', 'kz', 2], 56e9, 56e9, 'USD'],
    ['divides, which leaves a ratio', ['divide', 'kz', ['add', 'kz', 'kz']], 0.5, 0.5, ''],
    ['divides by other things', ['divide', 'kz', 'projects'], 4e9, 4e9, 'USD/projects'],
    ['takes per cent as a ratio', ['divide', 'kz', ['add', 1, 'growth']], 22.4e9, 22.4e9, 'USD'],
    ['takes a fall as a ratio below zero', ['add', 1, 'fall'], 0.9, 0.9, ''],
    ['takes a root', ['power', ['add', 1, 'growth'], 1, 2], Math.sqrt(1.25), Math.sqrt(1.25), ''],
    ['keeps what both say', ['both', 'five', ['multiply', 'kz', 2]], 56e9, 56e9, 'USD'],
  ])('%s', (_, sketch, lo, hi, unit) => {
    const [from, to, of] = ends(sketch);
    expect(from).toBeCloseTo(lo, 3);
    expect(to).toBe(to === Number.POSITIVE_INFINITY ? hi : to);
    expect(Number(to)).toBeCloseTo(hi, 3);
    expect(of).toBe(unit);
  });

  it('is wider where its figures are taken as rounded', () => {
    expect(ends(['add', 'kz', 'kz'], 'rounded').slice(0, 2)).toEqual([55e9, 57e9]);
  });

  it.each<[what: string, sketch: Sketch, expected: string, ids: readonly string[]]>([
    ['a claim that there is not', 'nothing', 'unknown-claim', ['nothing']],
    ['a derived figure that there is not', '@nothing', 'unknown-derivation', ['nothing']],
    ['what is no fact', ['add', 'kz', 'plan'], 'not-stated', ['plan']],
    ['what states no amount', ['add', 'kz', 'silent'], 'no-amount', ['silent']],
    ['money and projects', ['add', 'kz', 'projects'], 'mixed-units', ['kz', 'projects']],
    ['a divisor that may be nothing', ['divide', 'kz', ['subtract', 'kz', 'kz']], 'zero-divisor', ['kz']],
    [
      'a root of what may be below zero',
      ['power', ['subtract', 1, ['divide', 'five', 'kz']], 1, 2],
      'negative-root',
      ['five', 'kz'],
    ],
    ['a power of money', ['power', 'kz', 2], 'mixed-units', ['kz', 'kz']],
    ['what cannot both hold', ['both', 'five', 'almost'], 'contradiction', ['five', 'almost']],
  ])('has no value for %s', (_, sketch, expected, ids) => {
    expect(fault(sketch)).toEqual([expected, ids]);
  });

  it('names what it uses once, in its order', () => {
    expect(idsOf(formula(['add', ['divide', 'kz', '@x'], ['multiply', 'kz', ['power', 'growth', 1, 2]]]))).toEqual([
      'kz',
      'x',
      'growth',
    ]);
    expect(idsOf(formula(2))).toEqual([]);
  });
});

describe('the parts of a formula', () => {
  const { derived } = deriveAll([derivation('double', ['multiply', 'kz', 2])], (id) => CLAIMS.get(id));
  const figureOf = (id: string) => CLAIMS.get(id) ?? derived.find((figure) => figure.id === id) ?? null;

  it('are what has to hold together, however deep, else the whole', () => {
    const both = formula(['both', 'kz', ['both', 'five', ['add', 'kz', 'kz']]]);
    expect(conjunctsOf(both)).toEqual([formula('kz'), formula('five'), formula(['add', 'kz', 'kz'])]);
    expect(conjunctsOf(formula(['add', 'kz', 'kz']))).toHaveLength(1);
  });

  it('are computed in both readings, from claims and from what follows from them', () => {
    const { stated, rounded } = evaluateBoth(formula(['add', '@double', 'kz']), figureOf);
    expect([stated.interval.lo, stated.interval.hi]).toEqual([84e9, 84e9]);
    expect([rounded.interval.lo, rounded.interval.hi]).toEqual([82.5e9, 85.5e9]);
  });

  it('throw where a figure is missing, or stands in for one of the other kind', () => {
    for (const sketch of ['nothing', '@kz', 'double'])
      expect(() => evaluateBoth(formula(sketch), figureOf)).toThrow(FormulaError);
  });
});

describe('units', () => {
  const [usd, projects] = [dimensionOf('USD'), dimensionOf('projects')];

  it('cancel where they stand above and below', () => {
    expect(dimensionText(divideDimensions(usd, projects))).toBe('USD/projects');
    expect(dimensionText(multiplyDimensions(divideDimensions(usd, projects), projects))).toBe('USD');
    expect(sameDimension(divideDimensions(usd, usd), RATIO)).toBe(true);
    expect(dimensionText(divideDimensions(RATIO, usd))).toBe('1/USD');
    expect(dimensionText(multiplyDimensions(usd, projects))).toBe(dimensionText(multiplyDimensions(projects, usd)));
  });

  it('are none for per cent, shares and multiples, but one for percentage points', () => {
    for (const unit of ['%', 'share', 'x', ''] as const) expect(dimensionOf(unit)).toEqual(RATIO);
    expect(sameDimension(dimensionOf('pp'), dimensionOf('%'))).toBe(false);
  });

  it('never fit another currency', () => {
    expect(fitsUnit(usd, 'USD')).toBe(true);
    expect(fitsUnit(usd, 'RUB')).toBe(false);
    expect(fitsUnit(RATIO, '%') && fitsUnit(RATIO, 'x')).toBe(true);
    expect(fitsUnit(RATIO, 'pp')).toBe(false);
    expect(fitsUnit(divideDimensions(usd, dimensionOf('years')), 'USD/years')).toBe(true);
  });
});
