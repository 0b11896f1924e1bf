import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import type { LadderStep } from '../../domain/ladder';
import { isOwnId } from '../../domain/own/ownIds';
import type { Unit } from '../../domain/quantity';
import { shortDay, shortMonth, shortPeriod } from '../../i18n/dates';
import { placesShort } from '../../i18n/derived';
import { areaName, indicatorName, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { derivedShort, intervalText } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';
import type { Operand, Outcome } from '../../selectors/evidenceDerived';
import { glyphOf, glyphOfDerived, hueOf } from '../../selectors/glyphOf';
import { type FigureWords, figureWords } from '../figureWords';

/** A claim as a row: what, where, who, when it was said; without what is known from around it. */
export function claimRow(
  text: Text,
  dataset: Dataset,
  claim: Claim,
  { measured, placed } = { measured: true, placed: true },
): FigureWords {
  const parts = [
    ...(measured ? [indicatorName(text, claim)] : []),
    ...(placed ? [areaName(text, claim.refArea)] : []),
    speakerName(text, dataset, claim),
    shortMonth(text, claim.said.on),
    ...(isOwnId(claim.id) ? [text.t('evidence.mine')] : []),
  ];
  return {
    id: claim.id,
    kind: 'claim',
    glyph: glyphOf(claim),
    valueText: figureText(text, claim),
    about: parts.join(', '),
  };
}

/** A derivation as a row: its name, and its result when it has one. */
export function derivedRow(text: Text, { derivation, derived }: Omit<Outcome, 'refusal'>): FigureWords {
  const [area, ...others] = derivation.areas;
  const hollow = {
    bound: 'exact',
    shape: 'dot',
    fill: 'derived',
    hue: others.length === 0 ? hueOf(area) : 'others',
  } as const;
  return {
    id: derivation.id,
    kind: 'derivation',
    glyph: derived ? glyphOfDerived(derived) : hollow,
    valueText: derived ? derivedShort(text, derived) : '–',
    about: text.pick(derivation.name),
    refused: derived === null,
  };
}

export function operandRow(text: Text, dataset: Dataset, operand: Operand): FigureWords {
  return operand.type === 'claim' ? claimRow(text, dataset, operand.claim) : derivedRow(text, operand);
}

/** A derived figure beside quoted ones of the same quantity: `Our arithmetic, Region, 2023`. */
export function besideRow(text: Text, derived: Derived): FigureWords {
  const about = [text.t('derived.ours'), placesShort(text, derived), shortPeriod(text, derived.derivation.period)];
  return {
    id: derived.id,
    kind: 'derivation',
    glyph: glyphOfDerived(derived),
    valueText: derivedShort(text, derived),
    about: about.join(', '),
  };
}

/** A step of what was known of a quantity: the figure, the day from which it was known, and what was known from then on. */
export function ladderRow(
  text: Text,
  dataset: Dataset,
  { figure, known, tightens, day }: LadderStep,
  unit: Unit,
): FigureWords & { readonly relation: string; readonly under: string } {
  const about =
    figure.type === 'claim'
      ? [areaName(text, figure.refArea), speakerName(text, dataset, figure)]
      : [placesShort(text, figure), text.t('derived.ours')];
  const words = known === null ? text.t('evidence.ladder.nothing') : intervalText(text, known, unit);
  return {
    ...figureWords(text, figure, about),
    relation: shortDay(text, day),
    under: known !== null && !tightens ? `${words} (${text.t('evidence.ladder.same')})` : words,
  };
}
