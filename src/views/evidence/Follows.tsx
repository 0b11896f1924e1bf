import { idsOf } from '../../domain/formula';
import { figureById, outcomesFrom } from '../../selectors/evidenceDerived';
import { useView } from '../useView';
import { FigureRow } from './FigureRow';
import { derivedRow } from './figureRowProps';
import { shortNumbers, workingScale } from './formulaNumbers';
import { reasonOf } from './reasonOf';

/** What rests on a claim or on a derived figure, with the formula in short; what is refused says why. */
export function Follows({ id }: { readonly id: string }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const outcomes = choices.derived ? outcomesFrom(dataset, choices.aside, id) : [];
  if (outcomes.length === 0) return null;
  const figureOf = figureById(dataset, choices.aside);
  return (
    <section className="ev-section">
      <h3>{t('evidence.follows')}</h3>
      <ul className="ev-rows">
        {outcomes.map((outcome) => {
          const { id: derivation, formula, standing } = outcome.derivation;
          const scale = workingScale(formula, idsOf(formula), figureOf);
          return (
            <li key={derivation}>
              <FigureRow
                {...derivedRow(text, outcome)}
                stands={standing === 'sound' ? undefined : t(`evidence.derived.standing.${standing}`)}
                under={
                  outcome.refusal
                    ? t(`evidence.derived.refused.${reasonOf(outcome.refusal)}`)
                    : shortNumbers(text, formula, figureOf, scale)
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
