import type { Formula } from '../domain/formula';

/** A stretch of a written formula; what is raised stands above the line, as the power does in `a^(1/3)`. */
export type FormulaRun = { readonly words: string; readonly raised: boolean };

/** How tightly the parts of a formula hold together; a signed amount is one with its bound, `>50`. */
export const PRECEDENCE = { both: 0, sum: 1, product: 2, signed: 3, whole: 4 } as const;

/** A written part of a formula, and how tightly it holds together. */
export type Piece = { readonly runs: readonly FormulaRun[]; readonly precedence: number };

/** How the parts of a formula are written that are not signs between others. */
export type Terms = {
  readonly operand: (id: string) => Piece;
  readonly constant: (value: number, unit: '' | 'years' | 'months') => string;
  /** Writes a part in one piece, as one and a growth; null leaves it to its parts. */
  readonly whole?: (part: Formula) => Piece | null;
  /** A power in one line: `∛1.26`; without it the exponent is raised. */
  readonly power?: (base: string, exponent: readonly [number, number]) => string;
  /** Two that both hold: `>50 and 28 together`; without it the sign of an intersection. */
  readonly both?: (a: string, b: string) => string;
};

const OPERATORS = {
  add: { sign: '+', precedence: PRECEDENCE.sum, after: PRECEDENCE.sum },
  subtract: { sign: '−', precedence: PRECEDENCE.sum, after: PRECEDENCE.product },
  multiply: { sign: '×', precedence: PRECEDENCE.product, after: PRECEDENCE.product },
  divide: { sign: '÷', precedence: PRECEDENCE.product, after: PRECEDENCE.signed },
} as const;

/** A formula in the usual signs, with as few brackets as it needs: `a ÷ (1 + b)`, `28 ÷ (>50)`. */
export function writeFormula(formula: Formula, terms: Terms): readonly FormulaRun[] {
  return joined(write(formula, terms).runs);
}

/** A formula in one line: `(1 + g)^(1/3) − 1`. */
export function lineOf(runs: readonly FormulaRun[]): string {
  return runs.map(({ words, raised }) => (raised ? `^(${words})` : words)).join('');
}

export function pieceOf(words: string, precedence: number = PRECEDENCE.whole): Piece {
  return { runs: plain(words), precedence };
}

function write(formula: Formula, terms: Terms): Piece {
  const piece = terms.whole?.(formula);
  if (piece) return piece;
  switch (formula.op) {
    case 'claim':
    case 'derivation':
      return terms.operand(formula.id);
    case 'number':
      return pieceOf(terms.constant(formula.value, formula.unit));
    case 'power': {
      const base = inBrackets(write(formula.of, terms), PRECEDENCE.whole);
      if (terms.power) return pieceOf(terms.power(lineOf(base), formula.exponent));
      const exponent = { words: formula.exponent.join('/'), raised: true };
      return { runs: [...base, exponent], precedence: PRECEDENCE.whole };
    }
    case 'both': {
      const left = inBrackets(write(formula.of[0], terms), PRECEDENCE.sum);
      const right = inBrackets(write(formula.of[1], terms), PRECEDENCE.sum);
      if (terms.both) return pieceOf(terms.both(lineOf(left), lineOf(right)), PRECEDENCE.both);
      return { runs: [...left, ...plain(' ∩ '), ...right], precedence: PRECEDENCE.both };
    }
    default: {
      const { sign, precedence, after } = OPERATORS[formula.op];
      const left = inBrackets(write(formula.of[0], terms), precedence);
      const second = write(formula.of[1], terms);
      const right = inBrackets(second, second.precedence === PRECEDENCE.signed ? PRECEDENCE.whole : after);
      return { runs: [...left, ...plain(` ${sign} `), ...right], precedence };
    }
  }
}

function inBrackets({ runs, precedence }: Piece, least: number): readonly FormulaRun[] {
  return precedence < least ? [...plain('('), ...runs, ...plain(')')] : runs;
}

function plain(words: string): readonly FormulaRun[] {
  return [{ words, raised: false }];
}

/** Runs of the same kind are one. */
function joined(runs: readonly FormulaRun[]): readonly FormulaRun[] {
  const all: FormulaRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.raised === run.raised) all.splice(-1, 1, { ...last, words: last.words + run.words });
    else all.push(run);
  }
  return all;
}
