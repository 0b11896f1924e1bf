import { idsOf } from '../../domain/formula';
import { formOf } from '../../i18n/ends';
import { shortNumbers, workingScale } from '../../i18n/formulaNumbers';
import { figureById, type Outcome, outcomesFrom } from '../../selectors/evidenceDerived';
import { useView } from '../useView';
import { FigureRow } from './FigureRow';
import { derivedRow } from './figureRowProps';
import { reasonOf } from './reasonOf';

/** What rests on a claim or on a derived figure, with the formula in short; what is refused stands under its reason. */
export function Follows({ id }: { readonly id: string }) {
  const { dataset, choices, text } = useView();
  const outcomes = choices.derived ? outcomesFrom(dataset, choices.aside, id) : [];
  if (outcomes.length === 0) return null;
  const reasons = [...new Set(outcomes.flatMap(({ refusal }) => (refusal ? [reasonOf(refusal)] : [])))];
  return (
    <section className="ev-section">
      <h3>{text.t('evidence.follows')}</h3>
      <Rows outcomes={outcomes.filter(({ derived }) => derived !== null)} />
      {reasons.map((reason) => (
        <div key={reason}>
          <p className="ev-none">{text.t(`evidence.derived.refused.${reason}`)}</p>
          <Rows outcomes={outcomes.filter(({ refusal }) => refusal && reasonOf(refusal) === reason)} />
        </div>
      ))}
    </section>
  );
}

function Rows({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const figureOf = figureById(dataset, choices.aside);
  return (
    <ul className="ev-rows">
      {outcomes.map((outcome) => {
        const { id, formula, standing } = outcome.derivation;
        const row = derivedRow(text, outcome);
        const numbers = shortNumbers(text, formula, figureOf, workingScale(formula, idsOf(formula), figureOf));
        const isUnknown = outcome.derived && formOf(outcome.derived.stated.interval) === 'unknown';
        const formulaText = isUnknown ? `${numbers}: ${t('interval.unknown')}` : numbers;
        return (
          <li key={id}>
            <FigureRow
              {...row}
              relation={standing === 'sound' ? undefined : t(`evidence.derived.standing.${standing}`)}
              under={outcome.derived ? formulaText : undefined}
            />
          </li>
        );
      })}
    </ul>
  );
}
