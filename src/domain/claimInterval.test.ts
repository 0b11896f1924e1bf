import { describe, expect, it } from 'vitest';
import { claimInterval } from './claimInterval';
import { claim } from './fixtures';
import type { Formula } from './formula';
import { conjunctsOf, evaluateBoth } from './formulaParts';

const stated = (sentence: string) => claimInterval(claim(sentence), 'stated');

describe('a claim as arithmetic takes it', () => {
  it('has its amount, and its bound as an end that is not reached', () => {
    expect(stated('KZ turnover 2024 = 28 bn USD')).toMatchObject({ lo: 28e9, hi: 28e9 });
    expect(stated('CA5 turnover 2024 > 50 bn USD')).toMatchObject({ lo: 50e9, loOpen: true });
    expect(stated('CA5 assistance 2008..2019 = 5..6 bn USD')).toMatchObject({ lo: 5e9, hi: 6e9 });
  });

  it('has per cent as a ratio', () => {
    expect(stated('UZ growth 2026-01 = 37 %')?.lo).toBeCloseTo(0.37, 12);
  });

  it('has a share of a whole that is no more than the whole', () => {
    expect(stated('KZ share-of-regional-turnover 2024 > 50 %')).toMatchObject({ lo: 0.5, hi: 1 });
    expect(stated('KZ growth 2024 > 50 %')?.hi).toBe(Number.POSITIVE_INFINITY);
  });

  it('has nothing of a direction alone', () => {
    expect(stated('UZ exports-by-product as of 2026-03-04 rising')).toBeNull();
  });

  it('is wider as rounded than as stated', () => {
    const rounded = claimInterval(claim('KZ turnover 2024 = 28 bn USD'), 'rounded');
    expect(rounded?.lo).toBeLessThan(28e9);
    expect(rounded?.hi).toBeGreaterThan(28e9);
  });
});

describe('a part of a formula', () => {
  const one = claim('KZ turnover 2024 = 28 bn USD', { id: 'one' });
  const two = claim('UZ turnover 2024 = 10 bn USD', { id: 'two' });
  const operand = (id: typeof one.id): Formula => ({ op: 'claim', id });
  const figureOf = (id: string) => [one, two].find((figure) => figure.id === id) ?? null;

  it('is computed in both readings', () => {
    const worked = evaluateBoth(operand(one.id), figureOf);
    expect(worked.stated.interval.lo).toBe(28e9);
    expect(worked.rounded.interval.lo).toBeLessThan(28e9);
  });

  it('is each of those that have to hold together, else the whole', () => {
    const both: Formula = { op: 'both', of: [operand(one.id), operand(two.id)] };
    expect(conjunctsOf({ op: 'both', of: [both, operand(one.id)] })).toHaveLength(3);
    expect(conjunctsOf(operand(one.id))).toHaveLength(1);
  });
});
