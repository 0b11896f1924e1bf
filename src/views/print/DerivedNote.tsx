import type { Derived } from '../../domain/derivation';
import { derivedWhat } from '../../i18n/derived';
import { formulaText } from '../../i18n/formulas';
import { derivedText } from '../../i18n/intervals';
import { stopped } from '../../i18n/quotation';
import { figureById } from '../../selectors/evidenceDerived';
import { useView } from '../useView';

/** A note of a figure that follows by arithmetic: the result, its formula, and what it assumes. */
export function DerivedNote({ figure, number }: { readonly figure: Derived; readonly number: number }) {
  const { dataset, choices, text } = useView();
  const { derivation } = figure;
  return (
    <li value={number} data-note={figure.id}>
      <p>
        <strong>{derivedText(text, figure)}</strong> {derivedWhat(text, derivation)}
      </p>
      <p>
        {text.t('print.formula', { formula: formulaText(text, figureById(dataset, choices.aside), derivation) })}
        {derivation.assumptions.map((assumption) => ` ${stopped(text.pick(assumption))}`)}
      </p>
    </li>
  );
}
