import { type FormulaRun, lineOf } from '../../i18n/writeFormula';
import { formulaLines } from '../../layout/evidence/formulaLines';
import { figureById, type Outcome } from '../../selectors/evidenceDerived';
import { useView } from '../useView';

/** The formula with names, and below each line of it the numbers put in and what comes out, to follow with a pencil. */
export function FormulaBlock({ outcome }: { readonly outcome: Outcome }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const figureOf = figureById(dataset, choices.aside);
  const { units, said, lines, together, hasBrackets } = formulaLines(text, dataset, outcome, figureOf);
  return (
    <section className="ev-section ev-formula">
      <h3>
        {t('evidence.derived.formula')}
        {units && <span className="ev-units">{units}</span>}
      </h3>
      {said && <p className="ev-said">{said}</p>}
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
      {together !== null && (
        <p className="ev-numbers ev-both">{t('evidence.derived.bothHold', { result: together })}</p>
      )}
      {hasBrackets && <p className="ev-brackets">{t('evidence.derived.brackets')}</p>}
    </section>
  );
}

/** A formula with its powers raised: `a^(1/3)` with 1/3 above the line. */
function Runs({ runs }: { readonly runs: readonly FormulaRun[] }) {
  return runs.map((run) => (run.raised ? <sup key={runs.indexOf(run)}>{run.words}</sup> : run.words));
}
