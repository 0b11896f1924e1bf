import type { Dataset } from '../../domain/dataset';
import { idsOf } from '../../domain/formula';
import { saidDay } from '../../i18n/dates';
import { claimWhat, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { namesOf } from '../../i18n/formulaNames';
import { shortNumbers, workingScale } from '../../i18n/formulaNumbers';
import { derivedText } from '../../i18n/intervals';
import { sentences } from '../../i18n/quotation';
import type { Text } from '../../i18n/text';
import { lineOf } from '../../i18n/writeFormula';
import { provenanceOf } from '../../selectors/derived';
import { figureById, type Outcome } from '../../selectors/evidenceDerived';

/** A citation in one line: whose arithmetic, name, result, formula twice, the claims under it, and the address here. */
export function derivedCitation(
  text: Text,
  dataset: Dataset,
  aside: readonly string[],
  { derivation, derived }: Outcome,
  permalink: string,
): string {
  const { formula } = derivation;
  const figureOf = figureById(dataset, aside);
  const numbers = shortNumbers(text, formula, figureOf, workingScale(formula, idsOf(formula), figureOf));
  const result = derived ? derivedText(text, derived) : text.t('interval.unknown');
  const claims = provenanceOf(dataset, derivation).claims.map(
    (claim) =>
      `${figureText(text, claim)} (${claimWhat(text, claim)}; ${speakerName(text, dataset, claim)}, ${saidDay(text, claim)})`,
  );
  const name = `${text.t('app.name')}, ${text.t('derived.ours')}: ${text.pick(derivation.name)}, ${result}`;
  return sentences([name, `${lineOf(namesOf(text, dataset, formula))} = ${numbers}`, claims.join('; '), permalink]);
}
