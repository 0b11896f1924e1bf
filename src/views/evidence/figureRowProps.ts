import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { FigureKind } from '../../domain/figure';
import { shortMonth, shortPeriod } from '../../i18n/dates';
import { placesShort } from '../../i18n/derived';
import { areaName, indicatorName, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { derivedShort } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';
import type { Operand, Outcome } from '../../selectors/evidenceDerived';
import { glyphOf, glyphOfDerived, hueOf } from '../../selectors/glyphOf';
import type { GlyphSpec } from '../../ui/glyph/glyph';

type RowProps = {
  readonly id: string;
  readonly kind: FigureKind;
  readonly glyph: GlyphSpec;
  readonly valueText: string;
  readonly about: string;
  readonly refused?: boolean;
};

/** A claim as a row: what, where, who, when it was said; without what is known from around it. */
export function claimRow(
  text: Text,
  dataset: Dataset,
  claim: Claim,
  { measured, placed } = { measured: true, placed: true },
): RowProps {
  const parts = [
    ...(measured ? [indicatorName(text, claim)] : []),
    ...(placed ? [areaName(text, claim.refArea)] : []),
    speakerName(text, dataset, claim),
    shortMonth(text, claim.said.on),
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
export function derivedRow(text: Text, { derivation, derived }: Omit<Outcome, 'refusal'>): RowProps {
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

export function operandRow(text: Text, dataset: Dataset, operand: Operand): RowProps {
  return operand.type === 'claim' ? claimRow(text, dataset, operand.claim) : derivedRow(text, operand);
}

/** `Region, 2023`: the place and time of a derived figure beside quoted ones. */
export function derivedAbout(text: Text, derived: NonNullable<Outcome['derived']>): string {
  const { period } = derived.derivation;
  return `${text.t('derived.ours')}, ${placesShort(text, derived)}, ${shortPeriod(text, period)}`;
}
