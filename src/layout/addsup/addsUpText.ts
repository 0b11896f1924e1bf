import type { Claim } from '../../domain/claim';
import type { Derived } from '../../domain/derivation';
import { type Figure, isQuoted } from '../../domain/figure';
import { areaName } from '../../i18n/describe';
import { signOf } from '../../i18n/ends';
import { boundSign, figureText, scaled } from '../../i18n/figures';
import { derivedShort, intervalShort, type Measured, measured, measuredResult } from '../../i18n/intervals';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { AddsUp, AddsUpPart } from '../../selectors/addsUp';
import { weightOf } from '../weight';
import { chooseLabels } from './spanLabels';

export const BAR_FONT_SIZE = 12;
const BILLION = 1e9;
const GAP = 10;
/** Room that words in the bar leave at each side. */
const INSET = 4;
/** Room between words in the bar and the line of a limit. */
const CLEAR = 2;

/** Billions without their unit, which the title gives: `>50`, `≈12.0`, `10–16`; with it for any other amount. */
export function bareValue(text: Text, figure: Figure): string {
  return numbered(text, figure.id, figure.type === 'claim' ? claimValue(text, figure) : derivedValue(text, figure));
}

function claimValue(text: Text, claim: Claim): string {
  const { quantity } = claim;
  if (quantity.kind !== 'amount') return figureText(text, claim);
  return `${boundSign(quantity)}${scaled(text, quantity.amount, BILLION, quantity.precision)}`;
}

function derivedValue(text: Text, figure: Derived): string {
  const result = measuredResult(text, figure);
  return result.factor === BILLION ? bareResult(result) : derivedShort(text, figure);
}

/** The upper end alone: `<56`. */
function ceilingValue(text: Text, { stated, derivation }: Derived): string {
  const upTo = { ...stated.interval, lo: 0 };
  const result = measured(text, upTo, derivation.unit);
  return result.factor === BILLION ? bareResult(result) : intervalShort(text, upTo, derivation.unit);
}

function bareResult(result: Measured): string {
  return `${signOf(result)}${result.ends.map(({ words }) => words).join('–')}`;
}

/** The words of a part: in the bar as much as fits, below it the rest. Places in pixels, from the left of the bar. */
export type PartWords = {
  readonly part: AddsUpPart;
  readonly inside: string;
  readonly middle: number;
  readonly below: { readonly words: string; readonly left: number; readonly width: number } | null;
};

export function partWords(text: Text, { parts, max }: AddsUp, width: number): readonly PartWords[] {
  const spans = parts.map((part) => {
    const [from, to] = [(part.from / max) * width, (part.to / max) * width];
    return { part, from, to, ...insideWords(text, part, to - from - 2 * INSET) };
  });
  const choices = (['long', 'short'] as const).map((form) =>
    spans.map(({ part, from, to, inside, isNamed }) => {
      const words = isNamed ? text.t('addsUp.quoted') : belowWords(text, part, inside, form);
      return { from, to, words, width: textWidth(words, BAR_FONT_SIZE) };
    }),
  );
  const below = chooseLabels(choices, width, GAP);
  return spans.map(({ part, from, to, inside }, index) => ({
    part,
    inside,
    middle: middleOf(part, inside, from, to),
    below: below[index] ?? null,
  }));
}

/** Over the stretch that is sure, as long as the words fit there: at its end may stand the line of what was said. */
function middleOf({ from, sure, to }: AddsUpPart, inside: string, left: number, right: number): number {
  const end = left + ((sure - from) / (to - from)) * (right - left);
  return (left + (textWidth(inside, BAR_FONT_SIZE) + 2 <= end - left ? end : right)) / 2;
}

/** What fits inside: the value, of a quoted figure with its place before it. */
function insideWords(text: Text, { figure, areas }: AddsUpPart, room: number) {
  const value = bareValue(text, figure);
  const name = isQuoted(figure) ? areas.map((area) => areaName(text, area)).join(' ') : '';
  const fits = (words: string) => textWidth(words, BAR_FONT_SIZE, weightOf(figure)) <= room;
  const named = `${name} ${value}`;
  if (name !== '' && fits(named)) return { inside: named, isNamed: true };
  return { inside: fits(value) ? value : '', isNamed: false };
}

function belowWords(text: Text, { figure, areas }: AddsUpPart, inside: string, form: 'long' | 'short'): string {
  const { t } = text;
  const [area] = areas;
  const places = areas.join(' + ');
  const alone = areas.length === 1 && area !== undefined;
  const name = alone ? areaName(text, area) : form === 'long' ? t('addsUp.together', { places }) : places;
  return inside === '' ? `${name} ${bareValue(text, figure)}` : name;
}

/** The marks above the bar: what was said of the five, and the most that follows for them. */
export type LimitWords = {
  readonly figure: Figure;
  readonly words: string;
  readonly at: number;
  readonly left: number;
  readonly width: number;
  /** True where its line would run through words in the bar, and leaves them out. */
  readonly parted: boolean;
};

export function limitWords(text: Text, model: AddsUp, width: number): readonly LimitWords[] {
  const { said, ceiling, max } = model;
  const inside = partWords(text, model, width).map(({ part, inside, middle }) => ({
    middle,
    reach: textWidth(inside, BAR_FONT_SIZE, weightOf(part.figure)) / 2 + CLEAR,
  }));
  const limits = [
    { figure: said.claim, at: said.at, words: text.t('addsUp.said', { value: bareValue(text, said.claim) }) },
    ...(ceiling ? [{ figure: ceiling.figure, at: ceiling.at, words: ceilingValue(text, ceiling.figure) }] : []),
  ].sort((a, b) => a.at - b.at);
  const labels = limits.map(({ figure, at, words }) => {
    const x = (at / max) * width;
    const parted = inside.some(({ middle, reach }) => Math.abs(x - middle) < reach);
    return { figure, words, at, from: x, to: x, width: textWidth(words, BAR_FONT_SIZE, weightOf(figure)), parted };
  });
  return chooseLabels([labels], width, GAP);
}

/** True where each part has its figure in it, and each part and limit its words beside it. */
export function isAllSaid(text: Text, model: AddsUp, width: number): boolean {
  const parts = partWords(text, model, width);
  return (
    parts.every(({ inside, below }) => inside !== '' && below !== null) && limitWords(text, model, width).length > 0
  );
}
