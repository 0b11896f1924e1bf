import type { Figure } from '../../domain/figure';
import { type Formula, idsOf } from '../../domain/formula';
import { armsOf, figureById, type Outcome, workOut } from '../../selectors/evidenceDerived';
import { useView } from '../useView';
import { namesOf } from './formulaNames';
import { computedOf, numbersOf, resultNumber, type Scale, unitsOf, workingScale } from './formulaNumbers';

const PAIR = /[([][^()[\]]+[,;] [^()[\]]+[)\]]/;

/** The formula with names, and below each line of it the numbers put in and what comes out, to follow with a pencil. */
export function FormulaBlock({ outcome: { derivation, derived } }: { readonly outcome: Outcome }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const figureOf = figureById(dataset, choices.aside);
  const { formula } = derivation;
  const ids = idsOf(formula);
  const scale = workingScale(formula, ids, figureOf);
  const arms = armsOf(formula);
  const lines = arms.map((arm) => ({
    names: namesOf(text, dataset, arm),
    numbers: derived ? numbersLine(arm, figureOf, scale) : '',
  }));
  const values = ids.flatMap((id) => {
    const figure = figureOf(id);
    return figure ? computedOf(figure) : [];
  });
  const units = unitsOf(text, values, scale);
  const result = derived ? resultNumber(text, derived.stated, derived.rounded, scale) : '';
  const hasBrackets = [...lines.map(({ numbers }) => numbers), result].some((line) => PAIR.test(line));
  return (
    <section className="ev-section ev-formula">
      <h3>
        {t('evidence.derived.formula')}
        {units && <span className="ev-units">{units}</span>}
      </h3>
      {lines.map(({ names, numbers }) => (
        <div className="ev-arm" key={names}>
          <p className="ev-names">
            <Raised words={names} />
          </p>
          {numbers && (
            <p className="ev-numbers">
              <Raised words={numbers} />
            </p>
          )}
        </div>
      ))}
      {arms.length > 1 && derived && <p className="ev-numbers ev-both">{t('evidence.derived.bothHold', { result })}</p>}
      {derived && hasBrackets && <p className="ev-brackets">{t('evidence.derived.brackets')}</p>}
    </section>
  );

  function numbersLine(arm: Formula, figure: (id: string) => Figure | null, inScale: Scale): string {
    const numbers = numbersOf(text, arm, figure, inScale);
    if (arm.op === 'claim' || arm.op === 'derivation') return numbers;
    const { stated, rounded } = workOut(arm, figure);
    const comes = resultNumber(text, stated, rounded, inScale);
    return comes.startsWith('≈') ? `${numbers} ≈ ${comes.slice(1)}` : `${numbers} = ${comes}`;
  }
}

const POWER = /\^\(([^)]*)\)/;

/** A formula with its powers raised: `a^(1/3)` with 1/3 above the line. */
function Raised({ words }: { readonly words: string }) {
  const [before = '', power, ...after] = words.split(POWER);
  return (
    <>
      {before}
      {power && <sup>{power}</sup>}
      {after}
    </>
  );
}
