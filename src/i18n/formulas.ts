import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type Derivation, type Derived, deriveAll } from '../domain/derivation';
import { type Formula, idsOf } from '../domain/formula';
import type { Quantity } from '../domain/quantity';
import { memoizeLast } from '../lib/memoize';
import { derivedParts } from './derivedParts';
import { scaled, valueText } from './figures';
import { derivedShort } from './intervals';
import type { Text } from './text';

/**
 * The formula of a derivation in one short line, with the values of its operands and their bounds:
 *
 *   13 ÷ 1.084     >4 ÷ 1.33     (22…28) − 12.0     both >50 and 28 ÷ (>½)
 *
 * Money and tonnes stand bare as long as all of them, and the result, are counted in one unit. An operand that cannot
 * be computed is a question mark.
 */
export function formulaText(text: Text, dataset: Dataset, derivation: Derivation): string {
  const isBare = factorsOf(text, dataset, derivation).size < 2;
  return pieceOf({ text, dataset, isBare }, derivation.formula).words;
}

type Context = { readonly text: Text; readonly dataset: Dataset; readonly isBare: boolean };

/** Words of a part of the formula, and how tightly they hold together. */
type Piece = { readonly words: string; readonly hold: number };
const HOLD = { both: 0, sum: 1, product: 2, signed: 3, whole: 4 } as const;
const whole = (words: string): Piece => ({ words, hold: HOLD.whole });

const OPERATORS = {
  add: { sign: '+', hold: HOLD.sum },
  subtract: { sign: '−', hold: HOLD.sum },
  multiply: { sign: '×', hold: HOLD.product },
  divide: { sign: '÷', hold: HOLD.product },
} as const;

const resultsOf = memoizeLast((dataset: Dataset): ReadonlyMap<string, Derived> => {
  const { derived } = deriveAll(dataset.derivations, (id) => dataset.claimById.get(id));
  return new Map<string, Derived>(derived.map((figure) => [figure.id, figure]));
});

function pieceOf(context: Context, formula: Formula): Piece {
  const { text, dataset } = context;
  switch (formula.op) {
    case 'number':
      return whole(text.number(formula.value));
    case 'claim': {
      const claim = dataset.claimById.get(formula.id);
      return claim ? claimPiece(context, claim) : whole('?');
    }
    case 'derivation': {
      const figure = resultsOf(dataset).get(formula.id);
      return figure ? derivedPiece(context, figure) : whole('?');
    }
    case 'power':
      return powerPiece(pieceOf(context, formula.of), formula.exponent);
    case 'both': {
      const [a, b] = formula.of.map((part) => held(pieceOf(context, part), HOLD.sum));
      return { words: text.t('formula.both', { a: a ?? '', b: b ?? '' }), hold: HOLD.both };
    }
    default: {
      const binary: Binary = { op: formula.op, of: formula.of };
      return grownPiece(context, binary) ?? binaryPiece(context, binary);
    }
  }
}

type Binary = { readonly op: keyof typeof OPERATORS; readonly of: readonly [Formula, Formula] };

function binaryPiece(context: Context, { op, of: [left, right] }: Binary): Piece {
  const { sign, hold } = OPERATORS[op];
  const second = pieceOf(context, right);
  const after = second.hold === HOLD.signed ? `(${second.words})` : held(second, hold + 1);
  return { words: `${held(pieceOf(context, left), hold)} ${sign} ${after}`, hold };
}

/** One and an exact percentage are one number: 1 + 8.4 % is 1.084. */
function grownPiece({ text, dataset }: Context, { op, of: [left, right] }: Binary): Piece | null {
  if (op !== 'add' || left.op !== 'number' || left.value !== 1 || right.op !== 'claim') return null;
  const quantity = dataset.claimById.get(right.id)?.quantity;
  if (quantity?.kind !== 'amount' || quantity.unit !== '%' || quantity.bound !== 'exact') return null;
  return whole(scaled(text, 100 + quantity.amount, 100, quantity.precision));
}

function powerPiece(base: Piece, [numerator, denominator]: readonly [number, number]): Piece {
  const words = held(base, HOLD.whole);
  if (numerator === 1 && (denominator === 2 || denominator === 3))
    return whole(`${denominator === 2 ? '√' : '∛'}${words}`);
  return whole(`${words}^${denominator === 1 ? numerator : `(${numerator}/${denominator})`}`);
}

function held({ words, hold }: Piece, least: number): string {
  return hold < least ? `(${words})` : words;
}

const SIGNS = { exact: '', about: '≈', 'more-than': '>', almost: '<', 'up-to': '≤', range: '' } as const;

function claimPiece(context: Context, { quantity, indicator }: Claim): Piece {
  if (quantity.kind === 'direction') return whole('?');
  if (quantity.kind === 'range') return whole(`(${valueText(context.text, quantity, indicator).replace('–', '…')})`);
  const sign = SIGNS[quantity.bound];
  const factor = factorOf(quantity);
  const words =
    quantity.unit === 'share'
      ? shareText(context.text, quantity.amount)
      : factor !== null && context.isBare
        ? scaled(context.text, quantity.amount, factor, quantity.precision)
        : plainText(context.text, quantity.unit, quantity.amount, valueText(context.text, quantity, indicator));
  return { words: `${sign}${words}`, hold: sign === '' ? HOLD.whole : HOLD.signed };
}

/** Small counts go without what they count; the sign of growth is no sign of a formula. */
function plainText(text: Text, unit: string, amount: number, words: string): string {
  if (unit === '%') return text.t('unit.percent', { n: text.number(amount) });
  return unit === 'USD' || unit === 't' ? words : text.number(amount);
}

function shareText(text: Text, share: number): string {
  if (share === 0.5) return '½';
  return Math.abs(share - 1 / 3) < 1e-9 ? '⅓' : text.t('unit.percent', { n: text.number(share * 100) });
}

function derivedPiece({ text, isBare }: Context, figure: Derived): Piece {
  const { form, value } = derivedParts(text, figure, '…');
  if (form === 'unknown') return whole('?');
  const { unit } = figure.derivation;
  const words = isBare && (unit === 'USD' || unit === 't') ? value : derivedShort(text, figure).replace(/^[≈<>≤≥]/, '');
  switch (form) {
    case 'between':
      return whole(`(${words.replace('–', '…')})`);
    case 'point':
    case 'about':
      return whole(words);
    default:
      return { words: `${{ above: '>', atLeast: '≥', below: '<', atMost: '≤' }[form]}${words}`, hold: HOLD.signed };
  }
}

/** What the money and the tonnes of a formula, and its result, are counted in. */
function factorsOf(text: Text, dataset: Dataset, derivation: Derivation): ReadonlySet<number> {
  const results = resultsOf(dataset);
  const inside = idsOf(derivation.formula).flatMap((id) => {
    const quantity = dataset.claimById.get(id)?.quantity;
    const figure = results.get(id);
    return quantity ? [factorOf(quantity)] : figure ? [resultFactor(text, figure)] : [];
  });
  const own = results.get(derivation.id);
  const factors = [...inside, own ? resultFactor(text, own) : null];
  return new Set(factors.filter((factor) => factor !== null));
}

function resultFactor(text: Text, figure: Derived): number | null {
  const { unit } = figure.derivation;
  return unit === 't' || unit.startsWith('USD') ? derivedParts(text, figure).factor : null;
}

/** As `valueText` counts it; null for what is not scaled. */
function factorOf(quantity: Quantity): number | null {
  if (quantity.kind === 'direction') return null;
  const { unit, amount } = quantity;
  if (unit === 'USD') return amount >= 1e9 ? 1e9 : amount >= 1e6 ? 1e6 : 1;
  return unit === 't' ? (amount >= 1e6 ? 1e6 : 1) : null;
}
