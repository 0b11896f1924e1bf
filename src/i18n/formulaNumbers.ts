import type { Claim } from '../domain/claim';
import { claimInterval } from '../domain/claimInterval';
import { type Figure, figureDimension, figureInterval } from '../domain/figure';
import { type Computed, type Formula, FormulaError } from '../domain/formula';
import { type BothReadings, conjunctsOf, evaluateBoth } from '../domain/formulaParts';
import type { Interval } from '../domain/interval';
import { isCurrency, signedAmount } from '../domain/quantity';
import { spelledOut } from '../domain/spelledOut';
import { type Dimension, dimensionText } from '../domain/unitAlgebra';
import { largest } from '../lib/extremes';
import { factorFor, factorName, isScaled, type ScaledUnit } from './amounts';
import { type Ends, endsOf, formOf, signOf } from './ends';
import { boundSign, figureText, scaled } from './figures';
import { type FigureOf, shareText } from './formulas';
import { spreadOf } from './intervals';
import type { Text } from './text';
import { type FormulaRun, lineOf, pieceOf, writeFormula } from './writeFormula';

/** What amounts are counted in within one formula, so that it can be checked with a pencil: `$bn`, `Mt`; money of any currency alike. */
export type FormulaScale = { readonly USD: number; readonly t: number; readonly m3?: number };

/** One scale for a formula and its result: that of the largest amount in it. */
export function formulaScale(values: readonly Computed[]): FormulaScale {
  const largestIn = (isOf: (unit: string) => boolean) => {
    const counted = values.filter(({ dimension }) => dimension.above.some(isOf));
    return largest(
      counted.map(({ interval }) => top(interval)),
      0,
    );
  };
  const [money, tonnes, volume] = [
    largestIn(isCurrency),
    largestIn((unit) => unit === 't'),
    largestIn((unit) => unit === 'm3'),
  ];
  return {
    USD: money >= 5e8 && money < 1e9 ? 1e9 : factorFor(money, 'USD'),
    t: factorFor(tonnes, 't'),
    m3: factorFor(volume, 'm3'),
  };
}

/** Figures as what a formula takes them for. */
export function computedOf(figure: Figure): readonly Computed[] {
  const interval = figureInterval(figure, 'stated');
  return interval ? [{ interval, dimension: figureDimension(figure) }] : [];
}

/** The formula with its numbers put in: `(50…56) ÷ 1.20`. Per cent are ratios; a refused operand is a question mark. */
export function numbersOf(
  text: Text,
  formula: Formula,
  figureOf: FigureOf,
  scale: FormulaScale,
): readonly FormulaRun[] {
  return writeFormula(spelledOut(formula, figureOf), {
    constant: (value, unit) =>
      unit === '' ? text.number(value) : text.t(`evidence.derived.${unit}`, { count: value }),
    operand: (id) => {
      const figure = figureOf(id);
      return pieceOf(figure ? operandNumber(text, figure, scale) : '?');
    },
    whole: (part) => {
      const factor = growthFactor(text, part, figureOf);
      return factor === null ? null : pieceOf(factor);
    },
  });
}

/** A formula in one line for a list: `(50…56) ÷ 1.20`, `>50; 28 is more than half, so <2 × 28`. */
export function shortNumbers(text: Text, formula: Formula, figureOf: FigureOf, scale: FormulaScale): string {
  return conjunctsOf(formula)
    .map((conjunct) => overShare(text, conjunct, figureOf, scale) ?? lineOf(numbersOf(text, conjunct, figureOf, scale)))
    .join('; ');
}

/** A computed value: `(41.6…46.7)`, `>3.00`, `≈12.0`. Approximate is what is more than one value when rounded. */
export function resultNumber(text: Text, { stated, rounded }: BothReadings, scale: FormulaScale): string {
  return intervalNumber(text, stated.interval, rounded.interval, factorOf(stated.dimension, scale));
}

/** What comes of a formula, after its sign: `= (41.6…46.7)`, `≈ 12.0`. */
export function equalsNumber(text: Text, { stated, rounded }: BothReadings, scale: FormulaScale): string {
  const { form, isAbout, ends } = writtenEnds(
    text,
    stated.interval,
    rounded.interval,
    factorOf(stated.dimension, scale),
  );
  if (form === 'point' && isAbout) return `≈ ${ends.map(({ words }) => words).join('')}`;
  return `= ${resultNumber(text, { stated, rounded }, scale)}`;
}

/** True for what is written as a pair in brackets, which then want explaining. */
function isPair({ interval }: Computed): boolean {
  return formOf(interval) === 'between';
}

/** The same of an operand; a quoted share is written as it was said: `>½`. */
function isOperandPair(figure: Figure): boolean {
  return figure.type === 'derived' ? isPair(figure.stated) : figure.quantity.kind === 'range';
}

/** Whether two ends of an interval stand in brackets, among the operands or the results. */
export function hasPairs(operands: readonly Figure[], results: readonly Computed[]): boolean {
  return operands.some(isOperandPair) || results.some(isPair);
}

/** `28 ÷ (0.5, 1]` in words, as "more than half" leads to "less than twice"; null for every other formula. */
function overShare(text: Text, formula: Formula, figureOf: FigureOf, scale: FormulaScale): string | null {
  if (formula.op !== 'divide') return null;
  const [part, share] = formula.of.map((operand) => (operand.op === 'claim' ? figureOf(operand.id) : null));
  if (part?.type !== 'claim' || share?.type !== 'claim' || share.indicator.kind !== 'share') return null;
  const ratio = claimInterval(share, 'stated');
  if (!ratio?.loOpen || ratio.hi !== 1 || !Number.isInteger(1 / ratio.lo)) return null;
  // Twice "more than 28" is no upper limit.
  const whole = claimInterval(part, 'stated');
  if (!whole || whole.lo !== whole.hi) return null;
  return text.t('evidence.derived.overShare', {
    part: operandNumber(text, part, scale),
    share: figureText(text, share),
    n: 1 / ratio.lo,
  });
}

/** `1.20` for one and a growth of 20 %; null where the growth is no plain figure. */
function growthFactor(text: Text, formula: Formula, figureOf: FigureOf): string | null {
  if (formula.op !== 'add') return null;
  const [one, growth] = formula.of;
  if (one.op !== 'number' || growth.op !== 'claim') return null;
  const claim = figureOf(growth.id);
  if (claim?.type !== 'claim' || claim.quantity.kind !== 'amount' || claim.quantity.unit !== '%') return null;
  const { quantity } = claim;
  const percent = one.value * 100 + signedAmount(quantity);
  return `${boundSign(quantity)}${scaled(text, percent, 100, quantity.precision)}`;
}

function operandNumber(text: Text, figure: Figure, scale: FormulaScale): string {
  if (figure.type === 'derived') return resultNumber(text, figure, scale);
  const { quantity } = figure;
  const factor = factorOf(figureDimension(figure), scale);
  if (quantity.kind === 'amount') {
    if (quantity.unit === 'share') return `${boundSign(quantity)}${shareText(text, signedAmount(quantity))}`;
    const inUnit = quantity.unit === '%' ? 100 : factor;
    return `${boundSign(quantity)}${scaled(text, signedAmount(quantity), inUnit, quantity.precision)}`;
  }
  return claimNumber(text, figure, factor);
}

function claimNumber(text: Text, claim: Claim, factor: number): string {
  const [stated, rounded] = [claimInterval(claim, 'stated'), claimInterval(claim, 'rounded')];
  return stated && rounded ? intervalNumber(text, stated, rounded, factor) : '?';
}

function intervalNumber(text: Text, stated: Interval, rounded: Interval, factor: number): string {
  const written = writtenEnds(text, stated, rounded, factor);
  const [first, second] = written.ends;
  if (!first) return '?';
  if (!second) return `${signOf(written)}${first.words}`;
  const [open, close] = [stated.loOpen ? '(' : '[', stated.hiOpen ? ')' : ']'];
  const pair = text.t('evidence.derived.pair', { low: first.words, high: second.words, open, close });
  return `${signOf(written)}${pair}`;
}

function writtenEnds(text: Text, stated: Interval, rounded: Interval, factor: number): Ends {
  return endsOf(text, stated, factor, spreadOf(rounded));
}

function factorOf(dimension: Dimension, scale: FormulaScale): number {
  const [unit] = dimension.above.filter(isScaled);
  return unit ? scaleIn(scale, unit) : 1;
}

function scaleIn(scale: FormulaScale, unit: ScaledUnit): number {
  if (unit === 't') return scale.t;
  return unit === 'm3' ? (scale.m3 ?? 1) : scale.USD;
}

/** The units of a formula's numbers, to stand beside it once: `$bn, projects`. */
export function formulaUnits(text: Text, operands: readonly Figure[], scale: FormulaScale): string {
  const dimensions = [...new Set(operands.flatMap(computedOf).map(({ dimension }) => dimensionText(dimension)))];
  const names = dimensions.flatMap((name) => {
    if (isScaled(name)) return factorName(text, name, scaleIn(scale, name));
    switch (name) {
      case 'pp':
      case 'companies':
      case 'projects':
      case 'corridors':
      case 'persons':
      case 'participants':
        return text.t(`table.units.${name}`);
      default:
        return [];
    }
  });
  return names.join(', ');
}

/** The scale that a derivation's whole working needs. */
export function workingScale(formula: Formula, ids: readonly string[], figureOf: FigureOf): FormulaScale {
  const operands = ids.flatMap((id) => {
    const figure = figureOf(id);
    return figure ? computedOf(figure) : [];
  });
  const isComplete = ids.every((id) => figureOf(id) !== null);
  return formulaScale(
    isComplete ? [...operands, ...conjunctsOf(formula).flatMap((conjunct) => statedOf(conjunct, figureOf))] : operands,
  );
}

/** The value of a part; none where it is refused, as when what it holds together contradicts itself. */
function statedOf(part: Formula, figureOf: FigureOf): readonly Computed[] {
  try {
    return [evaluateBoth(part, figureOf).stated];
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

function top({ lo, hi }: Interval): number {
  return largest([lo, hi].filter(Number.isFinite).map(Math.abs), 0);
}
