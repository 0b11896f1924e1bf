import type { Formula } from '../domain/formula';
import { conjunctsOf } from '../domain/formulaParts';
import type { Text } from './text';

/** How a formula's operands are told in words: `$28bn`, `more than half`; and which of them are shares of a whole. */
export type OperandWords = {
  readonly figure: (id: string) => string;
  readonly isShare: (id: string) => boolean;
};

/**
 * A formula as a sentence: `$28bn is more than half of the whole; this is the whole.` Of one with two sides that both
 * have to hold, a sentence each. Null for a formula of a shape that has no words.
 */
export function formulaWords(text: Text, formula: Formula, words: OperandWords, unit: string): string | null {
  const clauses = conjunctsOf(formula).map((part) => clauseOf(text, part, words, unit));
  if (clauses.some((clause) => clause === null)) return null;
  return clauses.length === 1 ? (clauses[0] ?? null) : `${text.t('inWords.both')} ${clauses.join(' ')}`;
}

function clauseOf(text: Text, formula: Formula, { figure, isShare }: OperandWords, unit: string): string | null {
  const { t } = text;
  switch (formula.op) {
    case 'claim':
    case 'derivation':
      return t('inWords.said', { a: figure(formula.id) });
    case 'subtract': {
      const [first, second] = formula.of;
      const power = first.op === 'power' && isOne(second) ? growthOf(first.of) : null;
      if (first.op === 'power' && power !== null)
        return t('inWords.eachYear', { g: figure(power), count: first.exponent[1] });
      return pairOf('inWords.without', formula.of);
    }
    case 'add':
      return pairOf('inWords.sum', formula.of);
    case 'divide':
      return quotient(formula.of);
    case 'multiply':
      return product(formula.of);
    default:
      return null;
  }

  function pairOf(
    key: 'inWords.without' | 'inWords.sum' | 'inWords.each' | 'inWords.times' | 'inWords.part',
    of: Pair,
  ) {
    const [a, b] = of.map(idOf);
    return a && b ? t(key, { a: figure(a), b: figure(b) }) : null;
  }

  function quotient(of: Pair): string | null {
    const [amount, divisor] = of;
    const [a, b] = of.map(idOf);
    const growth = growthOf(divisor);
    if (!a) return null;
    if (growth !== null) return t('inWords.before', { a: figure(a), g: figure(growth) });
    if (divisor.op === 'number' && divisor.unit !== '')
      return t(`inWords.spread.${divisor.unit}`, { a: figure(a), count: divisor.value });
    if (amount.op === 'number' || !b) return null;
    if (isShare(b)) return t('inWords.whole', { a: figure(a), s: figure(b) });
    return pairOf(
      unit === 'share' || unit === '%' ? 'inWords.part' : unit === 'x' ? 'inWords.times' : 'inWords.each',
      of,
    );
  }

  /** a × (1 ÷ share − 1), the rest of a whole; a × (1 − 1 ÷ (1 + growth)), what growth added. */
  function product([amount, factor]: Pair): string | null {
    const a = idOf(amount);
    if (!a || factor.op !== 'subtract') return null;
    const [first, second] = factor.of;
    if (first.op === 'divide' && isOne(first.of[0]) && isOne(second)) {
      const share = idOf(first.of[1]);
      return share ? t('inWords.rest', { a: figure(a), s: figure(share) }) : null;
    }
    const growth = second.op === 'divide' && isOne(first) && isOne(second.of[0]) ? growthOf(second.of[1]) : null;
    return growth === null ? null : t('inWords.added', { a: figure(a), g: figure(growth) });
  }
}

type Pair = readonly [Formula, Formula];

function idOf(formula: Formula): string | null {
  return formula.op === 'claim' || formula.op === 'derivation' ? formula.id : null;
}

function isOne(formula: Formula): boolean {
  return formula.op === 'number' && formula.value === 1;
}

/** The growth in `1 + growth`. */
function growthOf(formula: Formula): string | null {
  return formula.op === 'add' && isOne(formula.of[0]) ? idOf(formula.of[1]) : null;
}
