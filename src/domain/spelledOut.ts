import type { Figure } from './figure';
import type { Formula } from './formula';

/**
 * A formula as people write it: `a × (1 ÷ s − 1)` is `a ÷ s − a`, and `a × (1 − 1 ÷ g)` is `a − a ÷ g`. It is for
 * reading, not for arithmetic: an operand that occurs twice would widen an interval, so only a plain number is repeated.
 */
export function spelledOut(formula: Formula, figureOf: (id: string) => Figure | null | undefined): Formula {
  switch (formula.op) {
    case 'claim':
    case 'derivation':
    case 'number':
      return formula;
    case 'power':
      return { ...formula, of: spelledOut(formula.of, figureOf) };
    default: {
      const [left, right] = formula.of;
      const spread = formula.op === 'multiply' && isPlainNumber(left, figureOf) ? spreadOver(left, right) : null;
      return spread ?? { ...formula, of: [spelledOut(left, figureOf), spelledOut(right, figureOf)] };
    }
  }
}

function spreadOver(factor: Formula, bracket: Formula): Formula | null {
  if (bracket.op !== 'subtract') return null;
  const [left, right] = bracket.of.map((term) => timesTerm(factor, term));
  return left && right ? { op: 'subtract', of: [left, right] } : null;
}

/** `a × 1` and `a × (1 ÷ b)` in one step; null for every other term. */
function timesTerm(factor: Formula, term: Formula): Formula | null {
  if (isOne(term)) return factor;
  return term.op === 'divide' && isOne(term.of[0]) ? { op: 'divide', of: [factor, term.of[1]] } : null;
}

function isOne(formula: Formula): boolean {
  return formula.op === 'number' && formula.value === 1 && formula.unit === '';
}

function isPlainNumber(formula: Formula, figureOf: (id: string) => Figure | null | undefined): boolean {
  const figure = formula.op === 'claim' ? figureOf(formula.id) : null;
  return figure?.type === 'claim' && figure.quantity.kind === 'amount' && figure.quantity.bound === 'exact';
}
