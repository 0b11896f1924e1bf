import { indicatorOf } from '../../domain/figure';
import { idsOf } from '../../domain/formula';
import { conjunctsOf, evaluateBoth } from '../../domain/formulaParts';
import { figureValue } from '../../i18n/derived';
import { namesOf } from '../../i18n/formulaNames';
import {
  computedOf,
  equalsNumber,
  isOperandPair,
  isPair,
  numbersOf,
  resultNumber,
  unitsOf,
  workingScale,
} from '../../i18n/formulaNumbers';
import { formulaWords } from '../../i18n/formulaWords';
import { type FormulaRun, lineOf } from '../../i18n/writeFormula';
import { figureById, type Outcome } from '../../selectors/evidenceDerived';
import { useView } from '../useView';

/** The formula with names, and below each line of it the numbers put in and what comes out, to follow with a pencil. */
export function FormulaBlock({ outcome: { derivation, derived } }: { readonly outcome: Outcome }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const figureOf = figureById(dataset, choices.aside);
  const { formula } = derivation;
  const ids = idsOf(formula);
  const scale = workingScale(formula, ids, figureOf);
  const conjuncts = conjunctsOf(formula);
  const lines = conjuncts.map((conjunct) => {
    const result =
      derived && conjunct.op !== 'claim' && conjunct.op !== 'derivation' ? evaluateBoth(conjunct, figureOf) : null;
    const numbers = derived ? numbersOf(text, conjunct, figureOf, scale) : [];
    const equals = result ? [{ words: ` ${equalsNumber(text, result, scale)}`, raised: false }] : [];
    return { names: namesOf(text, dataset, conjunct), numbers: [...numbers, ...equals], result };
  });
  const operands = ids.flatMap((id) => figureOf(id) ?? []);
  const units = unitsOf(text, operands.flatMap(computedOf), scale);
  const result = derived ? resultNumber(text, derived, scale) : '';
  const results = [derived, ...lines.map((line) => line.result)].flatMap((worked) => worked?.stated ?? []);
  const said = formulaWords(
    text,
    formula,
    {
      figure: (id) => {
        const figure = figureOf(id);
        return figure ? figureValue(text, figure) : '?';
      },
      isShare: (id) => {
        const figure = figureOf(id);
        return figure !== null && indicatorOf(figure)?.kind === 'share';
      },
    },
    derivation.unit,
  );
  const hasBrackets = operands.some(isOperandPair) || results.some(isPair);
  return (
    <section className="ev-section ev-formula">
      <h3>
        {t('evidence.derived.formula')}
        {units && <span className="ev-units">{units}</span>}
      </h3>
      {said && derived && <p className="ev-said">{said}</p>}
      {lines.map(({ names, numbers }) => (
        <div className="ev-arm" key={lineOf(names)}>
          <p className="ev-names">
            <Runs runs={names} />
          </p>
          {numbers.length > 0 && (
            <p className="ev-numbers">
              <Runs runs={numbers} />
            </p>
          )}
        </div>
      ))}
      {conjuncts.length > 1 && derived && (
        <p className="ev-numbers ev-both">{t('evidence.derived.bothHold', { result })}</p>
      )}
      {derived && hasBrackets && <p className="ev-brackets">{t('evidence.derived.brackets')}</p>}
    </section>
  );
}

/** A formula with its powers raised: `a^(1/3)` with 1/3 above the line. */
function Runs({ runs }: { readonly runs: readonly FormulaRun[] }) {
  return runs.map((run) => (run.raised ? <sup key={runs.indexOf(run)}>{run.words}</sup> : run.words));
}
