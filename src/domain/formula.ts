import type { Claim } from './claim';
import { claimInterval } from './claimInterval';
import { type Interval, pointInterval } from './interval';
import { add, divide, intersect, multiply, power, subtract, ZeroDivisorError } from './intervalArithmetic';
import type { Reading } from './quantity';
import {
  type Dimension,
  dimensionOf,
  dimensionText,
  divideDimensions,
  multiplyDimensions,
  RATIO,
  sameDimension,
} from './unitAlgebra';

/**
 * What a derived figure is computed from: a tree over claims, other derivations and constants. A claim in percent
 * enters as a ratio (20 % is 0.2), so that growth is `1 + claim`. `both` is what lies in both operands. An operand
 * that occurs twice widens the result, so formulas are written with each amount once on a side.
 */
export type Formula =
  | { readonly op: 'claim' | 'derivation'; readonly id: string }
  | { readonly op: 'number'; readonly value: number; readonly unit: '' | 'years' | 'months' }
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'both'; readonly of: readonly [Formula, Formula] }
  | { readonly op: 'power'; readonly of: Formula; readonly exponent: readonly [number, number] };

export type Computed = { readonly interval: Interval; readonly dimension: Dimension };

/** Where the operands come from; a derivation that was refused, suspended or is unknown is missing. */
export type Operands = {
  readonly claim: (id: string) => Claim | undefined;
  readonly derivation: (id: string) => Computed | undefined;
};

export type FormulaFault =
  | 'unknown-claim'
  | 'unknown-derivation'
  | 'no-amount'
  | 'not-stated'
  | 'mixed-units'
  | 'zero-divisor'
  | 'negative-root'
  | 'contradiction';

/** Thrown when a formula cannot be computed; `operands` names what stands in the way. */
export class FormulaError extends Error {
  readonly fault: FormulaFault;
  readonly operands: readonly string[];

  constructor(fault: FormulaFault, operands: readonly string[], message: string) {
    super(message);
    this.name = 'FormulaError';
    this.fault = fault;
    this.operands = operands;
  }
}

/** Computes a formula in one of the two readings; throws a `FormulaError` that names the operands when it cannot. */
export function evaluate(formula: Formula, operands: Operands, reading: Reading): Computed {
  switch (formula.op) {
    case 'number':
      return { interval: pointInterval(formula.value), dimension: dimensionOf(formula.unit) };
    case 'claim':
      return ofClaim(formula.id, operands, reading);
    case 'derivation': {
      const known = operands.derivation(formula.id);
      if (!known)
        throw new FormulaError('unknown-derivation', [formula.id], `there is no derived figure ${formula.id}`);
      return known;
    }
    case 'power': {
      const { interval, dimension } = evaluate(formula.of, operands, reading);
      if (!sameDimension(dimension, RATIO)) throw mixed(formula.of, formula, dimension, RATIO);
      if (interval.lo < 0)
        throw new FormulaError('negative-root', idsOf(formula), `${nameOf(formula.of)} may be below zero`);
      const [numerator, denominator] = formula.exponent;
      return { interval: power(interval, numerator / denominator), dimension };
    }
    default:
      return combine(formula, evaluate(formula.of[0], operands, reading), evaluate(formula.of[1], operands, reading));
  }
}

function ofClaim(id: string, operands: Operands, reading: Reading): Computed {
  const claim = operands.claim(id);
  if (!claim) throw new FormulaError('unknown-claim', [id], `there is no claim ${id}`);
  if (claim.status !== 'stated')
    throw new FormulaError('not-stated', [id], `${id} is ${claim.status}, not stated as a fact`);
  const interval = claimInterval(claim, reading);
  const { unit } = claim.quantity;
  if (!interval || unit === null) throw new FormulaError('no-amount', [id], `${id} states no amount`);
  return { interval, dimension: dimensionOf(unit) };
}

type Binary = Extract<Formula, { readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'both' }>;

function combine(formula: Binary, a: Computed, b: Computed): Computed {
  const [left, right] = formula.of;
  switch (formula.op) {
    case 'multiply':
      return { interval: multiply(a.interval, b.interval), dimension: multiplyDimensions(a.dimension, b.dimension) };
    case 'divide':
      try {
        return {
          interval: divide(a.interval, b.interval, [nameOf(left), nameOf(right)]),
          dimension: divideDimensions(a.dimension, b.dimension),
        };
      } catch (error) {
        if (error instanceof ZeroDivisorError) throw new FormulaError('zero-divisor', idsOf(formula), error.message);
        throw error;
      }
    default:
      if (!sameDimension(a.dimension, b.dimension)) throw mixed(left, right, a.dimension, b.dimension);
      return { interval: joined(formula, a.interval, b.interval), dimension: a.dimension };
  }
}

function joined(formula: Binary, a: Interval, b: Interval): Interval {
  if (formula.op === 'add') return add(a, b);
  if (formula.op === 'subtract') return subtract(a, b);
  const both = intersect(a, b);
  if (both) return both;
  throw new FormulaError(
    'contradiction',
    idsOf(formula),
    `${nameOf(formula.of[0])} and ${nameOf(formula.of[1])} cannot both hold`,
  );
}

function mixed(left: Formula, right: Formula, a: Dimension, b: Dimension): FormulaError {
  const names = `${nameOf(left)} (${dimensionText(a) || 'a ratio'}) and ${nameOf(right)} (${dimensionText(b) || 'a ratio'})`;
  return new FormulaError('mixed-units', [...idsOf(left), ...idsOf(right)], `${names} are of different units`);
}

/** Every id that a formula uses, in order, once. */
export function idsOf(formula: Formula): readonly string[] {
  switch (formula.op) {
    case 'claim':
    case 'derivation':
      return [formula.id];
    case 'number':
      return [];
    case 'power':
      return idsOf(formula.of);
    default:
      return [...new Set([...idsOf(formula.of[0]), ...idsOf(formula.of[1])])];
  }
}

function nameOf(formula: Formula): string {
  return idsOf(formula).join(', ') || 'a constant';
}
