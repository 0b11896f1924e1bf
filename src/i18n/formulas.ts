import type { Claim } from '../domain/claim';
import type { Derivation, Derived } from '../domain/derivation';
import { type Figure, isDerived, isQuoted } from '../domain/figure';
import { type Formula, idsOf } from '../domain/formula';
import { type Quantity, signedAmount } from '../domain/quantity';
import { spelledOut } from '../domain/spelledOut';
import { factorFor, isScaled } from './amounts';
import { signOf } from './ends';
import { boundSign, scaled, valueText } from './figures';
import { inUnit, measuredResult, scaledIn } from './intervals';
import type { Text } from './text';
import { lineOf, type Piece, PRECEDENCE, pieceOf, writeFormula } from './writeFormula';

/** Finds the quoted or computed figure of an id; null for one that has no result, as when it is set aside. */
export type FigureOf = (id: string) => Figure | null;

/**
 * The formula of a derivation in one short line, with the values of its operands and their bounds:
 *
 *   13 ÷ 1.084     >4 ÷ 1.33     (22…28) − ≈12.0     >50 and 28 ÷ (>½) together
 *
 * Money and tonnes stand bare as long as all of them, and the result, are counted in one unit. An operand that has no
 * result is a question mark. Nothing is computed here.
 */
export function formulaText(text: Text, figureOf: FigureOf, derivation: Derivation): string {
  const isBare = factorsOf(text, figureOf, derivation).size < 2;
  const context = { text, figureOf, isBare };
  const runs = writeFormula(spelledOut(derivation.formula, figureOf), {
    constant: (value) => text.number(value),
    operand: (id) => operandPiece(context, id),
    whole: (part) => grownPiece(context, part),
    power: powerText,
    both: (a, b) => text.t('formula.both', { a, b }),
  });
  return lineOf(runs);
}

type Context = { readonly text: Text; readonly figureOf: FigureOf; readonly isBare: boolean };

function operandPiece(context: Context, id: string): Piece {
  const figure = context.figureOf(id);
  if (!figure) return pieceOf('?');
  return isQuoted(figure) ? claimPiece(context, figure) : derivedPiece(context, figure);
}

/** One and an exact percentage are one number: 1 + 8.4 % is 1.084. */
function grownPiece({ text, figureOf }: Context, formula: Formula): Piece | null {
  if (formula.op !== 'add') return null;
  const [left, right] = formula.of;
  if (left.op !== 'number' || left.value !== 1 || right.op !== 'claim') return null;
  const quantity = quantityOf(figureOf(right.id));
  if (quantity?.kind !== 'amount' || quantity.unit !== '%' || quantity.bound !== 'exact') return null;
  return pieceOf(scaled(text, 100 + signedAmount(quantity), 100, quantity.precision));
}

function powerText(base: string, [numerator, denominator]: readonly [number, number]): string {
  if (numerator === 1 && denominator === 2) return `√${base}`;
  if (numerator === 1 && denominator === 3) return `∛${base}`;
  return `${base}^${denominator === 1 ? numerator : `(${numerator}/${denominator})`}`;
}

function claimPiece(context: Context, { quantity, indicator }: Claim): Piece {
  if (quantity.kind === 'direction') return pieceOf('?');
  const factor = factorOf(quantity);
  if (quantity.kind === 'range') {
    const by = factor ?? (quantity.unit === 'share' ? 0.01 : 1);
    const sizes = [quantity.amount, quantity.upper];
    const inOrder = quantity.direction === 'falling' ? sizes.map((size) => 0 - size).reverse() : sizes;
    const ends = inOrder.map((end) => context.text.number(end / by)).join('…');
    const isPlain = context.isBare && factor !== null;
    return pieceOf(`(${isPlain ? ends : inUnit(context.text, quantity.unit, by, ends, quantity.upper / by)})`);
  }
  const sign = boundSign(quantity);
  const amount = signedAmount(quantity);
  const words =
    quantity.unit === 'share'
      ? shareText(context.text, amount)
      : factor !== null && context.isBare
        ? scaled(context.text, amount, factor, quantity.precision)
        : plainText(context.text, quantity.unit, amount, valueText(context.text, quantity, indicator));
  return pieceOf(`${sign}${words}`, sign === '' ? PRECEDENCE.whole : PRECEDENCE.signed);
}

/** Small counts go without what they count; the sign of growth is no sign of a formula. */
function plainText(text: Text, unit: string, amount: number, words: string): string {
  if (unit === '%') return text.t('unit.percent', { n: text.number(amount) });
  if (unit === 'pp') return text.t('unit.points', { n: text.number(amount) });
  return isScaled(unit) ? words : text.number(amount);
}

/** `½`, `⅓`, `40%`: a share as it stands in a formula. */
export function shareText(text: Text, share: number): string {
  if (share === 0.5) return '½';
  return Math.abs(share - 1 / 3) < 1e-9 ? '⅓' : text.t('unit.percent', { n: text.number(share * 100) });
}

function derivedPiece({ text, isBare }: Context, figure: Derived): Piece {
  const result = measuredResult(text, figure);
  const { form, ends, unit, factor } = result;
  const last = ends.at(-1);
  if (!last) return pieceOf('?');
  const bare = ends.map(({ words }) => words).join('…');
  const words = isBare && isScaled(unit) ? bare : inUnit(text, unit, factor, bare, last.value);
  if (form === 'between') return pieceOf(`${signOf(result)}(${words})`);
  return pieceOf(`${signOf(result)}${words}`, form === 'point' ? PRECEDENCE.whole : PRECEDENCE.signed);
}

/** What the money and the tonnes of a formula, and its result, are counted in. */
function factorsOf(text: Text, figureOf: FigureOf, { id, formula }: Derivation): ReadonlySet<number> {
  const factors = [...idsOf(formula), id].map((operand) => {
    const figure = figureOf(operand);
    if (figure && isDerived(figure)) return resultFactor(text, figure);
    const quantity = quantityOf(figure);
    return quantity ? factorOf(quantity) : null;
  });
  return new Set(factors.filter((factor) => factor !== null));
}

function quantityOf(figure: Figure | null): Quantity | null {
  return figure && isQuoted(figure) ? figure.quantity : null;
}

function resultFactor(text: Text, figure: Derived): number | null {
  const { unit, factor } = measuredResult(text, figure);
  return scaledIn(unit) ? factor : null;
}

/** As `valueText` counts it; null for what is not scaled. */
function factorOf(quantity: Quantity): number | null {
  if (quantity.kind === 'direction') return null;
  const { unit, amount } = quantity;
  return isScaled(unit) ? factorFor(amount, unit) : null;
}
