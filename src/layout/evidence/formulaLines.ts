import type { Dataset } from '../../domain/dataset';
import { type Figure, indicatorOf } from '../../domain/figure';
import { idsOf } from '../../domain/formula';
import { conjunctsOf, evaluateBoth } from '../../domain/formulaParts';
import { figureValue } from '../../i18n/derived';
import { namesOf } from '../../i18n/formulaNames';
import { equalsNumber, formulaUnits, hasPairs, numbersOf, resultNumber, workingScale } from '../../i18n/formulaNumbers';
import { formulaWords } from '../../i18n/formulaWords';
import type { Text } from '../../i18n/text';
import type { FormulaRun } from '../../i18n/writeFormula';
import type { Outcome } from '../../selectors/evidenceDerived';

/** A formula to follow with a pencil. */
export type FormulaLines = {
  /** In which units and scales the numbers are; empty for plain numbers. */
  readonly units: string;
  /** The formula as one would say it; empty where that cannot be told, or nothing comes out. */
  readonly said: string;
  /** A line for each of the conditions that hold together: with names, and with the numbers put in and what comes out. */
  readonly lines: readonly { readonly names: readonly FormulaRun[]; readonly numbers: readonly FormulaRun[] }[];
  /** What holds when all lines do; null for a single line, or where nothing comes out. */
  readonly together: string | null;
  /** Whether two ends of an interval stand in brackets anywhere. */
  readonly hasBrackets: boolean;
};

export function formulaLines(
  text: Text,
  dataset: Dataset,
  { derivation, derived }: Outcome,
  figureOf: (id: string) => Figure | null,
): FormulaLines {
  const { formula } = derivation;
  const ids = idsOf(formula);
  const scale = workingScale(formula, ids, figureOf);
  const conjuncts = conjunctsOf(formula);
  const lines = conjuncts.map((conjunct) => {
    const isComputed = conjunct.op !== 'claim' && conjunct.op !== 'derivation';
    const result = derived && isComputed ? evaluateBoth(conjunct, figureOf) : null;
    const numbers = derived ? numbersOf(text, conjunct, figureOf, scale) : [];
    const equals = result ? [{ words: ` ${equalsNumber(text, result, scale)}`, raised: false }] : [];
    return { names: namesOf(text, dataset, conjunct), numbers: [...numbers, ...equals], result };
  });
  const operands = ids.flatMap((id) => figureOf(id) ?? []);
  const results = [derived, ...lines.map((line) => line.result)].flatMap((worked) => worked?.stated ?? []);
  const said = formulaWords(text, formula, { figure: valueText, isShare }, derivation.unit);
  return {
    units: formulaUnits(text, operands, scale),
    said: (derived && said) || '',
    lines: lines.map(({ names, numbers }) => ({ names, numbers })),
    together: derived && conjuncts.length > 1 ? resultNumber(text, derived, scale) : null,
    hasBrackets: derived !== null && hasPairs(operands, results),
  };

  function valueText(id: string): string {
    const figure = figureOf(id);
    return figure ? figureValue(text, figure) : '?';
  }

  function isShare(id: string): boolean {
    const figure = figureOf(id);
    return figure !== null && indicatorOf(figure)?.kind === 'share';
  }
}
