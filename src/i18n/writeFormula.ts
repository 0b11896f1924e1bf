import type { Formula } from '../domain/formula';

/** How the leaves of a formula are written; `whole` may write a part in one piece, and leaves the rest with null. */
export type Terms = {
  readonly operand: (id: string) => string;
  readonly constant: (value: number, unit: '' | 'years' | 'months') => string;
  readonly whole: (part: Formula) => string | null;
};

const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '÷', both: '∩' } as const;
const RANKS = { both: 0, add: 1, subtract: 1, multiply: 2, divide: 2 } as const;

/** A formula in the usual signs, with as few brackets as it needs: `a ÷ (1 + b)`, `(1 + g)^(1/3) − 1`. */
export function writeFormula(formula: Formula, terms: Terms): string {
  return write(formula, terms, 0);
}

function write(formula: Formula, terms: Terms, atLeast: number): string {
  const piece = terms.whole(formula);
  if (piece !== null) return piece;
  switch (formula.op) {
    case 'claim':
    case 'derivation':
      return terms.operand(formula.id);
    case 'number':
      return terms.constant(formula.value, formula.unit);
    case 'power':
      return `${write(formula.of, terms, 3)}^(${formula.exponent.join('/')})`;
    default: {
      const rank = RANKS[formula.op];
      const [left, right] = formula.of;
      const isStrict = formula.op === 'subtract' || formula.op === 'divide';
      const words = `${write(left, terms, rank)} ${SIGNS[formula.op]} ${write(right, terms, isStrict ? rank + 1 : rank)}`;
      return rank < atLeast ? `(${words})` : words;
    }
  }
}
