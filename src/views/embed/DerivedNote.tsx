import type { Derivation } from '../../domain/derivation';
import { saidDay } from '../../i18n/dates';
import { claimWhat, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { formulaText } from '../../i18n/formulas';
import { derivedText } from '../../i18n/intervals';
import { provenanceOf } from '../../selectors/derived';
import { figureById, outcomeOf } from '../../selectors/evidenceDerived';
import { useView } from '../useView';

/** A derived figure in short: the result, the formula, and whose figures went into it. */
export function DerivedNote({ derivation }: { readonly derivation: Derivation }) {
  const { dataset, choices, text } = useView();
  const { derived } = outcomeOf(dataset, choices.aside, derivation);
  return (
    <>
      <h2 className="embed-figure" tabIndex={-1}>
        <strong>{derived ? derivedText(text, derived) : text.t('interval.unknown')}</strong>
        <span>{text.pick(derivation.name)}</span>
      </h2>
      <p>{text.t('embed.formula', { formula: formulaText(text, figureById(dataset, choices.aside), derivation) })}</p>
      <ul>
        {provenanceOf(dataset, derivation).claims.map((claim) => (
          <li key={claim.id}>
            {`${figureText(text, claim)}, ${claimWhat(text, claim)}: ${speakerName(text, dataset, claim)}, ${saidDay(text, claim)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
