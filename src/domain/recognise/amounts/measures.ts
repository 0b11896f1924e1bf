import type { Bound, ChangeDirection } from '../../quantity';
import type { DraftQuantity, Rule, Span } from '../draft';
import { clauseStart } from '../text/clauses';
import { boundAfter } from './bounds';
import { boundOf, changeOf } from './changeOf';
import { changesIn, multiplesIn } from './changes';
import { fractionsIn } from './fractions';
import { leftOf } from './leftOf';
import { rounded } from './numberWords';
import { numeralsOf } from './numerals';
import { isPaired, pairOf, type Sized, shareUnits, sizeOf } from './pairs';
import { type Earlier, isBare, unitLeftOut, withAmounts } from './unitLeftOut';

/** An amount in a sentence; `change` is set where it says by how much something grew or fell. */
export type Measure = Span & {
  readonly quantity: Extract<DraftQuantity, { readonly amount: number }>;
  readonly change: ChangeDirection | null;
  readonly amountWords: Span;
  readonly amountRule: Rule;
  readonly boundWords: Span | null;
  readonly unitWords: Span | null;
  readonly unitRule: Rule;
  /** What was said before: the level from which another grew. */
  readonly former: boolean;
  /** By how much its number was multiplied: thousands, millions. */
  readonly scale?: number;
};

export type Surroundings = {
  readonly text: string;
  readonly lang: 'ru' | 'en';
  /** Stretches whose numbers say something else: times, laws, telephones. */
  readonly blocked: readonly Span[];
  /** The units of the figures before. */
  readonly earlier: Earlier;
};

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Every amount of a plain sentence, in order and apart. */
export function measuresOf(around: Surroundings): readonly Measure[] {
  const { text, lang, blocked } = around;
  const free = (span: Span) => !blocked.some((other) => overlaps(span, other));
  const numerals = numeralsOf(text, lang);
  const isWithin = (inner: Span, outer: Span) =>
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
  // "twenty-six and a half" holds no half of its own.
  const parts = fractionsIn(text, lang).filter((part) => !numerals.some((numeral) => isWithin(part, numeral)));
  const sized = numerals
    .filter((numeral) => free(numeral) && !parts.some((part) => part.start <= numeral.start && numeral.end <= part.end))
    .map((numeral) => sizeOf(text, numeral, lang));
  const measures: Measure[] = [];
  for (let i = 0; i < sized.length; i += 1) {
    const own = sized[i];
    const next = sized[i + 1];
    if (!own) continue;
    const pair = next ? pairOf(text, own, next) : null;
    if (pair === 'range' && next) {
      const made = rangeOf(around, own, next);
      if (made) measures.push(made);
      i += 1;
      continue;
    }
    if (pair && next) shareUnits(own, next);
    const made = measureOf({ ...around, earlier: withAmounts(around.earlier, measures) }, own, {
      former: pair === 'levels' || /(?:up|down) from (?:[a-z]+ )?$/.test(text.slice(0, own.start)),
      paired: isPaired(text, sized[i - 1], own) || pair !== null,
    });
    if (made) measures.push(grownToo(text, measures.at(-1), made));
    const last = measures.at(-1);
    if (next && next.unit === null && last && isPaired(text, own, next) && isBare(text, next, next.numeral))
      shareUnits(next, own);
  }
  const words = [
    ...parts.map((found) => ({ ...found, unit: 'share' })),
    ...multiplesIn(text).map((found) => ({ ...found, unit: 'x' })),
  ].filter((found) => free(found) && !measures.some((other) => overlaps(other, found)));
  for (const { start, end, value, unit } of words) {
    measures.push(fromWords(around, { start, end }, value, unit));
  }
  return measures.sort((a, b) => a.start - b.start);
}

/** "A rise of 18 % in value and 7 % in volume": the second grew as the first did. */
function grownToo(text: string, before: Measure | undefined, own: Measure): Measure {
  const isRow =
    before?.change &&
    before.quantity.unit === '%' &&
    own.quantity.unit === '%' &&
    own.change === null &&
    /^(?: (?:in|по|в) [a-zа-я\d]+(?:-м| год[ау])?)?,? (?:and|и) (?:by |на )?$/.test(text.slice(before.end, own.start));
  return isRow ? { ...own, change: before.change, quantity: { ...own.quantity, direction: before.change } } : own;
}

function measureOf(
  around: Surroundings,
  own: Sized,
  { former, paired }: { readonly former: boolean; readonly paired: boolean },
): Measure | null {
  const { text } = around;
  const { numeral } = own;
  const clause = clauseStart(text, own.start);
  let { unit, rule, unitWords, times } = own;
  const left = leftOf(text, 0, own.start);
  if (unit === null) {
    const implied = unitLeftOut(text, own, { left, earlier: around.earlier, paired });
    if (!implied) return null;
    ({ unit, rule, unitWords } = implied);
    times *= implied.times;
  }
  // «летают 97 раз в неделю»: how often, and no multiple.
  if (unit === 'x' && /^ (?:в|за|на) (?:недел|день|сутки|месяц|год)/.test(text.slice(own.end))) {
    if (!/лета[юе]т|рейс|самолет|вылет/.test(text)) return null;
    unit = 'flights';
  }
  // «один», "one" and the like are mostly no amounts; a person is not "one".
  if (!numeral.digits && numeral.value < 2 && numeral.scale === 1 && unit !== 'x') return null;
  const end = unit === own.unit ? own.end : numeral.end;
  const after = boundAfter(text, end);
  const changed = changeOf(text, { ...own, end: after?.end ?? end }, unit, left, clause);
  const bound: Bound = boundOf(
    text,
    left,
    after?.bound ?? (numeral.beyond ? 'more-than' : numeral.inverted ? 'about' : null),
    {
      unit,
      changed: changed !== null,
      clause,
    },
  );
  const boundEnd = after?.end ?? end;
  const isFrom = left.change !== null && (left.to === 'с' || left.to === 'from');
  const start = isFrom ? own.start : (changed?.start ?? left.start);
  const amount = rounded(numeral.value * times);
  return {
    start: Math.min(start, own.start),
    end: Math.max(boundEnd, changed?.end ?? 0),
    quantity: { bound, amount, unit, ...(changed ? { direction: changed.way } : {}) },
    change: changed?.way ?? null,
    amountWords: { start: numeral.start, end: numeral.end },
    amountRule: 'words-of-number',
    boundWords: left.boundWords ?? (after ? { start: end, end: after.end } : null),
    unitWords,
    unitRule: rule,
    former,
    ...(numeral.scale * times > 1 ? { scale: numeral.scale * times } : {}),
  };
}

function rangeOf(around: Surroundings, a: Sized, b: Sized): Measure | null {
  shareUnits(a, b);
  const made = measureOf(around, b, { former: false, paired: true });
  if (!made) return null;
  const left = leftOf(around.text, 0, a.start);
  const opener = /(?:от|between|from|с) $/.exec(around.text.slice(0, a.start));
  const start = Math.min(left.start, opener ? a.start - opener[0].length : a.start);
  const [amount, upper] = [a.numeral.value * (a.unit === b.unit ? b.times : 1), made.quantity.amount].map((n) =>
    rounded(n),
  );
  if (amount === undefined || upper === undefined || amount >= upper) return null;
  const changed = changeOf(
    around.text,
    { ...b, start: a.start },
    made.quantity.unit,
    left,
    clauseStart(around.text, a.start),
  );
  const way = changed?.way ?? made.change;
  return {
    ...made,
    start: Math.min(start, changed?.start ?? start),
    quantity: { bound: 'range', amount, upper, unit: made.quantity.unit, ...(way ? { direction: way } : {}) },
    change: way,
    amountWords: { start: a.numeral.start, end: b.numeral.end },
    boundWords: { start, end: b.numeral.end },
  };
}

/** Fractions and multiples, which are their own unit. */
function fromWords(around: Surroundings, words: Span, value: number, unit: 'share' | 'x' | string): Measure {
  const { text } = around;
  const left = leftOf(text, 0, words.start);
  const own: Sized = {
    numeral: { ...words, value, scale: 1, digits: false, beyond: false, inverted: false, compound: false },
    unit,
    times: 1,
    ...words,
    unitWords: words,
    rule: 'word-of-unit',
  };
  const clause = clauseStart(text, words.start);
  const compared = changeOf(text, own, unit, left, clause);
  const verb = changesIn(text.slice(words.start, words.end))[0] ?? changesIn(text.slice(clause, words.start)).at(-1);
  const changed =
    compared ?? (unit === 'x' ? { way: verb?.way ?? ('rising' as const), start: left.start, end: words.end } : null);
  const after = boundAfter(text, words.end);
  const bound = boundOf(text, left, after?.bound ?? null, { unit, changed: true, clause: 0 });
  return {
    start: Math.min(changed?.start ?? left.start, words.start),
    end: Math.max(words.end, changed?.end ?? 0),
    quantity: { bound, amount: value, unit, ...(changed ? { direction: changed.way } : {}) },
    change: changed?.way ?? null,
    amountWords: words,
    amountRule: unit === 'x' ? 'words-of-multiple' : 'words-of-fraction',
    boundWords: left.boundWords,
    unitWords: words,
    unitRule: 'word-of-unit',
    former: false,
  };
}
