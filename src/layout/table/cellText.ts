import { type Claim, saidPer } from '../../domain/claim';
import type { Unit } from '../../domain/quantity';
import type { Source } from '../../domain/source';
import { factorFor, factorName, isScaled } from '../../i18n/amounts';
import { fractionText, scaled, valueAfterBound } from '../../i18n/figures';
import type { Text } from '../../i18n/text';
import { firstWords, lastWords } from '../../lib/cutWords';

/** An amount apart from its unit, as it stands after its bound; a figure said in words, or without a number, keeps its words in `value`. */
export type CellValue = { readonly value: string; readonly unit: string };

type UnitName = 'thousand' | 'companies' | 'persons' | 'participants';

/** From the largest scale down; the first that the amount reaches is used. */
const SCALES: Readonly<Partial<Record<Unit, readonly (readonly [scale: number, name: UnitName])[]>>> = {
  companies: [
    [1e3, 'thousand'],
    [0, 'companies'],
  ],
  persons: [
    [1e3, 'thousand'],
    [0, 'persons'],
  ],
  participants: [
    [1e3, 'thousand'],
    [0, 'participants'],
  ],
};

export function cellValue(text: Text, claim: Claim): CellValue {
  const { quantity } = claim;
  const words = valueAfterBound(text, claim);
  if (quantity.kind === 'direction') return { value: words, unit: '' };
  const { unit, amount } = quantity;
  const { t } = text;
  // What was said to the last one, `23,000`, is counted one by one.
  const isWhole = quantity.kind === 'amount' && quantity.precision === 1;
  const [scale, name] = SCALES[unit]?.find(([least]) => amount >= least && !(least > 0 && isWhole)) ?? [1, null];
  if (name === null && !isScaled(unit)) return plainValue(text, claim, words, unit);
  const by = isScaled(unit) ? factorFor(amount, unit) : scale || 1;
  const value =
    quantity.kind === 'range'
      ? `${text.number(amount / by)}–${text.number(quantity.upper / by)}`
      : scaled(text, amount, by, quantity.precision);
  const unitText = isScaled(unit) ? factorName(text, unit, by) : name === null ? '' : t(`table.units.${name}`);
  const per = saidPer(claim);
  if (per === null) return { value, unit: unitText };
  return { value, unit: t(per === 'year' ? 'table.units.perYear' : 'table.units.perMonth', { unit: unitText }) };
}

/** Ratios, factors and small counts: the figure as it stands in a label, less the unit's sign. */
function plainValue(text: Text, claim: Claim, words: string, unit: Unit): CellValue {
  const { quantity } = claim;
  const { t, number } = text;
  switch (unit) {
    case '%':
    case 'pp':
      return { value: percentValue(text, claim, 1), unit: t(unit === '%' ? 'table.units.percent' : 'table.units.pp') };
    case 'share': {
      const fraction = quantity.kind === 'amount' ? fractionText(text, quantity) : null;
      return fraction === null
        ? { value: percentValue(text, claim, 0.01), unit: t('table.units.percent') }
        : { value: fraction, unit: t('table.units.share') };
    }
    case 'projects':
    case 'corridors':
      return { value: quantity.kind === 'amount' ? number(quantity.amount) : words, unit: t(`table.units.${unit}`) };
    default:
      return { value: words, unit: '' };
  }
}

/** `+8.4`, `30–36`: a growth with its sign. */
function percentValue(text: Text, { quantity, indicator }: Claim, by: number): string {
  if (quantity.kind === 'direction') return '';
  if (quantity.kind === 'range') return `${text.number(quantity.amount / by)}–${text.number(quantity.upper / by)}`;
  const sign =
    by === 1 && quantity.direction === null && indicator.kind === 'growth' && quantity.amount >= 0 ? '+' : '';
  return `${sign}${scaled(text, quantity.amount, by, quantity.precision)}`;
}

/** What a publisher calls itself in short: the part in brackets of its name, when there is one. */
export function shortPublisher({ publisher }: Source): string {
  return /\(([^)]+)\)\s*$/.exec(publisher.name)?.[1] ?? publisher.name;
}

/** The last whole words before a figure, with an ellipsis where something is left out; at least the last word. */
export function sentenceTail(before: string, limit: number): string {
  if (before.length <= limit) return before;
  return `…${lastWords(before, limit + 1) || before.slice(before.trimEnd().lastIndexOf(' ') + 1)}`;
}

/** The first whole words after a figure, at most `limit` characters, without an ellipsis; empty when none fit. */
export function sentenceHead(after: string, limit: number): string {
  return after.length <= limit ? after : firstWords(after, limit).trimEnd();
}
