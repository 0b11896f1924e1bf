import type { Bound, ChangeDirection } from '../quantity';
import { boundAfter } from './bounds';
import { changesIn, comparedAfter, multiplesIn } from './changes';
import type { DraftQuantity, Rule, Span } from './draft';
import { fractionsIn } from './fractions';
import { leftOf } from './leftOf';
import { type Numeral, numeralsOf } from './numerals';
import { lastCounted, type UnitWords, unitAfter, unitBefore } from './units';

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
};

type Sized = {
  numeral: Numeral;
  unit: string | null;
  times: number;
  start: number;
  end: number;
  unitWords: Span | null;
  rule: Rule;
};
export type Surroundings = {
  readonly text: string;
  readonly lang: 'ru' | 'en';
  /** Stretches whose numbers say something else: times, laws, telephones. */
  readonly blocked: readonly Span[];
  /** The unit of the last figure before, with its scale. */
  readonly unitBefore: string | null;
};

const RATIO = ['%', 'pp', 'x', 'share'];
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Every amount of a plain sentence, in order and apart. */
export function measuresOf(around: Surroundings): readonly Measure[] {
  const { text, lang, blocked } = around;
  const free = (span: Span) => !blocked.some((other) => overlaps(span, other));
  const sized = numeralsOf(text, lang)
    .filter(free)
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
    if (pair === 'levels' && next) shareUnits(own, next);
    const made = measureOf(
      { ...around, unitBefore: unitOf(measures, isMore(text, own.start, own.end)) ?? around.unitBefore },
      own,
      {
        former: pair === 'levels',
        paired: isPaired(text, sized[i - 1], own) || pair !== null,
      },
    );
    if (made) measures.push(made);
    const last = measures.at(-1);
    if (next && next.unit === null && last && isPaired(text, own, next)) shareUnits(next, own);
  }
  const words = [
    ...fractionsIn(text, lang).map((found) => ({ ...found, unit: 'share' })),
    ...multiplesIn(text).map((found) => ({ ...found, unit: 'x' })),
  ].filter((found) => free(found) && !measures.some((other) => overlaps(other, found)));
  for (const { start, end, value, unit } of words) {
    measures.push(fromWords(around, { start, end }, value, unit));
  }
  return measures.sort((a, b) => a.start - b.start);
}

/** The unit of the last amount; of things that are counted where more of them are said to be. */
const unitOf = (measures: readonly Measure[], counted: boolean) =>
  measures.findLast(({ quantity }) => !RATIO.includes(quantity.unit) && !(counted && /^[A-Z]{3}$/.test(quantity.unit)))
    ?.quantity.unit ?? null;

/** «пять железнодорожных» are corridors where those are spoken of. */
const isStrayCorridor = (text: string, found: UnitWords) =>
  found.unit === 'corridors' &&
  /(?:железнодорож|автомоб|автодор)[а-я]+$/.test(text.slice(0, found.at)) &&
  !/(?:коридор|маршрут)/.test(text);

function sizeOf(text: string, numeral: Numeral, lang: 'ru' | 'en'): Sized {
  const before = unitBefore(text, numeral.start);
  const next = unitAfter(text, numeral.end, lang);
  const after = next && isStrayCorridor(text, next) ? null : next;
  const found: UnitWords | null = after && (!before || after.unit === before.unit) ? after : null;
  const start = before?.at ?? numeral.start;
  const end = found?.at ?? numeral.end;
  const unitWords = found ? { start: numeral.end, end } : before ? { start, end: numeral.start } : null;
  return {
    numeral,
    unit: before?.unit ?? found?.unit ?? null,
    times: found?.times ?? 1,
    start,
    end,
    unitWords,
    rule: 'word-of-unit',
  };
}

/** How two numbers that stand side by side belong together: one range, or a former level and a present one. */
function pairOf(text: string, a: Sized, b: Sized): 'range' | 'levels' | null {
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 40), a.start);
  const scaled = (one: Sized) => one.numeral.value;
  const fits = a.unit === null || a.unit === b.unit || b.unit === null;
  if (!fits) return null;
  if (/^ ?- ?(?:х )?$/.test(between)) {
    const full = a.numeral.scale < b.numeral.scale && a.numeral.scale === 1 ? scaled(a) * b.numeral.scale : scaled(a);
    return full < scaled(b) ? 'range' : null;
  }
  const join = /^ (до|to|and|и) (?:the |почти |nearly |almost |более |over |свыше |more than |about |около )?$/.exec(
    between,
  )?.[1];
  if (!join) return null;
  if (/(?:^|[\s(])(?:от|between|anywhere from) $/.test(before)) return 'range';
  if (/(?:^|[\s(])(?:с|со) (?:[a-zа-я]+ )?$/.test(before) && join === 'до') return 'levels';
  if (/(?:^|[\s(])from (?:[a-zа-я']+ ){0,3}$/.test(before) && join === 'to') {
    return changesIn(before).length > 0 || !/(?:rang|vary|varies|estimat)/.test(before) ? 'levels' : 'range';
  }
  return join === 'to' && a.unit === null && a.numeral.scale === 1 && scaled(a) < scaled(b) && !/from/.test(before)
    ? 'range'
    : null;
}

/** A number without a unit that stands against the one before: «до 30 млрд долларов с нынешних 12,9». */
function isPaired(text: string, before: Sized | undefined, own: Sized): boolean {
  if (!before) return false;
  const between = text.slice(before.end, own.start);
  return (
    between.length < 40 &&
    /(?:^|[\s,(])(?:с|со|from|против|вместо|после|against|compared with|after|vs\.?|to|до|up from|down from)(?: (?:нынешних|прошлогодних|прежних|тогдашних|current|last year's|the current|the previous|today's|a|earlier))? $/.test(
      between,
    )
  );
}

/** Gives the one without a scale or a unit those of the other. */
function shareUnits(a: Sized, b: Sized) {
  const lend = (to: Sized, from: Sized) => {
    if (to.unit !== null && to.numeral.scale > 1) return;
    if (to.unit === null || to.unit === from.unit) {
      const own = to.numeral.scale === 1 && to.numeral.value < 1000 ? from.numeral.scale : 1;
      if (own > 1 && from.numeral.value >= 1000)
        to.numeral = { ...to.numeral, value: Number((to.numeral.value * own).toPrecision(15)), scale: own };
      if (to.unit === null && from.unit !== null)
        Object.assign(to, {
          unit: from.unit,
          times: from.times,
          rule: 'unit-of-figure-before',
          unitWords: from.unitWords,
        });
    }
  };
  lend(a, b);
  lend(b, a);
}

const LEVEL_VERB =
  /(?:довест[a-zа-я]*|довед[a-zа-я]*|дойти|достич[a-zа-я]*|достиг[a-zа-я]*|вырост[a-zа-я]*|нараст[a-zа-я]*|расшир[a-zа-я]*|выйти|выход[a-zа-я]*|bring|raise|lift|take|boost|push|expand|grow|reach|get)/;

function measureOf(
  around: Surroundings,
  own: Sized,
  { former, paired }: { readonly former: boolean; readonly paired: boolean },
): Measure | null {
  const { text } = around;
  const { numeral } = own;
  const before = around.unitBefore;
  const clause = clauseStart(text, own.start);
  let { unit, rule, unitWords, times } = own;
  const left = leftOf(text, 0, own.start);
  if (unit === null) {
    const from = /(?:: | - )$/.test(text.slice(0, clause)) ? clauseStart(text, clause - 2) : clause;
    const noun = lastCounted(text.slice(from, own.start));
    const isCounted =
      noun !== null &&
      isBare(text, own, numeral) &&
      !/(?:%|\$|млрд|billion)/.test(text.slice(from + noun.end, own.start));
    if (
      isCounted &&
      noun &&
      (numeral.value >= 1000 ||
        /[:-] ?(?:c\. ?|около |about |более |свыше )?$|(?:до|на|составил[a-zа-я]*|достиг[a-zа-я]*|насчитыва[a-zа-я]*|превы[a-zа-я]*|to|at|was|were|reached|exceeded) (?:[a-zа-я]+ )?$/.test(
          text.slice(from + noun.end, own.start),
        ))
    ) {
      unit = noun.unit;
      rule = 'unit-of-noun-before';
      unitWords = { start: from + noun.start, end: from + noun.end };
    } else if (
      before !== null &&
      isBare(text, own, numeral) &&
      (numeral.scale >= 1000 || paired || isGrouped(numeral, text) || isMore(text, own.start, own.end))
    ) {
      unit = before;
      rule = 'unit-of-figure-before';
    } else if (numeral.scale >= 1e6 && isBare(text, own, numeral)) {
      unit = 'USD';
      rule = 'nothing-said';
    } else return null;
  }
  // «один», "one" and the like are mostly no amounts; a person is not "one".
  if (!numeral.digits && numeral.value < 2 && numeral.scale === 1 && unit !== 'x') return null;
  const end = unit === own.unit ? own.end : numeral.end;
  const after = boundAfter(text, end);
  const changed = changeOf(text, { ...own, end: after?.end ?? end }, unit, left, clause);
  const bound: Bound = boundOf(text, left, after?.bound ?? (numeral.beyond ? 'more-than' : null), {
    unit,
    changed: changed !== null,
    clause,
  });
  const boundEnd = after?.end ?? end;
  const isFrom = left.change !== null && (left.to === 'с' || left.to === 'from');
  const start = isFrom ? own.start : (changed?.start ?? left.start);
  const amount = Number((numeral.value * times).toPrecision(15));
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
  };
}

/** «ещё 15»: more of what was counted before. */
const isMore = (text: string, at: number, end: number) =>
  /(?:^|[\s(])(?:еще|another|a further) $/.test(text.slice(Math.max(0, at - 12), at)) ||
  /^ (?:больше|меньше|more than|fewer than|more|fewer)(?![a-zа-я])/.test(text.slice(end, end + 16));
const isGrouped = (numeral: Numeral, text: string) =>
  numeral.value >= 1000 && /[ ,.']/.test(text.slice(numeral.start, numeral.end));
/** No noun of another kind follows: «870 млн, из которых», "a million by 2027". */
function isBare(text: string, own: Sized, numeral: Numeral): boolean {
  if (
    numeral.digits &&
    numeral.scale === 1 &&
    numeral.value >= 1900 &&
    numeral.value <= 2100 &&
    /^\d{4}$/.test(text.slice(numeral.start, numeral.end))
  )
    return false;
  const next = /^ ([a-zа-я]+)/.exec(text.slice(own.end, own.end + 30))?.[1];
  if (numeral.compound) return true;
  return (
    next === undefined ||
    /^(?:в|из|на|к|с|со|за|и|а|по|до|от|или|но|что|при|для|через|против|годом|больше|меньше|выше|ниже|соответственно|пришл[a-zа-я]*|было|was|were|is|are|in|by|from|to|and|or|of|a|the|with|while|on|for|over|as|than|more|less|last|this|at|more|fewer|came|went|respectively|so|each|per|завершен[а-я]*|реализован[а-я]*|выполнен[а-я]*|are|have)$/.test(
      next,
    )
  );
}

const RISE_NOUN =
  /(?:темп[a-zа-я]* (?:роста|прироста)|рост|прирост|growth|increase|rise|gain|спад|падение|снижение|сокращение|decline|drop|fall|decrease)/;

type Changed = { readonly way: ChangeDirection; readonly start: number; readonly end: number };

function changeOf(
  text: string,
  own: Sized,
  unit: string,
  left: ReturnType<typeof leftOf>,
  clause: number,
): Changed | null {
  const isRatio = RATIO.includes(unit);
  const sign = /(?:^|[\s(])([+-])$/.exec(text.slice(Math.max(0, own.start - 2), own.start))?.[1];
  if (sign && isRatio && !/[a-zа-я\d] - $/.test(text.slice(0, own.start))) {
    return { way: sign === '-' ? 'falling' : 'rising', start: own.start - 1, end: own.end };
  }
  const compared = isRatio || left.to === 'на' ? comparedAfter(text.slice(own.end, own.end + 16)) : null;
  if (compared && !(unit === '%' && left.to === 'до'))
    return { way: compared.way, start: left.start, end: own.end + compared.end };
  const isTo =
    left.to === 'до' ||
    left.to === 'to' ||
    left.to === 'at' ||
    left.to === 'с' ||
    left.to === 'from' ||
    left.to === 'к';
  if (
    left.change &&
    !isTo &&
    (isRatio ||
      left.to === 'на' ||
      left.to === 'by' ||
      (left.to === null &&
        /^(?:up|down|added|gained|lost|прибав|потеря)/.test(text.slice(left.change.start, own.start))))
  ) {
    return { way: left.change.way, start: left.start, end: own.end };
  }
  if (!isRatio || isTo || left.change) return null;
  const by = left.to === 'на' || left.to === 'by' || unit === 'x';
  const near = changesIn(text.slice(clause, own.start)).at(-1);
  if (by) {
    const any = near ?? changesIn(text.slice(0, own.start)).at(-1) ?? changesIn(text.slice(own.end, own.end + 40))[0];
    return any || unit === 'x' ? { way: any?.way ?? 'rising', start: left.start, end: own.end } : null;
  }
  const between = near ? text.slice(clause + near.end, own.start) : '';
  const isNoun = near && RISE_NOUN.test(text.slice(clause + near.start, clause + near.end));
  const isOf =
    isNoun &&
    /^[^,;.]{0,90}$/.test(between) &&
    /(?:составил[a-zа-я]*|был|оказал[a-zа-я]*|достиг[a-zа-я]*|в|of|was|reached|stood at|came to|hit|превы[a-zа-я]*|-|:|exceeded)[^a-zа-я]*(?:[a-zа-я]+ ){0,2}$/.test(
      between,
    );
  return isOf && near ? { way: near.way, start: left.start, end: own.end } : null;
}

function boundOf(
  text: string,
  left: ReturnType<typeof leftOf>,
  after: Bound | null,
  { unit, changed, clause }: { readonly unit: string; readonly changed: boolean; readonly clause: number },
): Bound {
  if (left.bound) return left.bound;
  if (after) return after;
  if (left.to !== 'до' || changed || left.change) return 'exact';
  const before = text.slice(clause, left.start);
  if (/^.{0,60}(?:дойти|довести|достичь|отметк|планк|рубеж)/.test(text.slice(left.start))) return 'exact';
  const isLevel =
    changesIn(text.slice(0, left.start)).length > 0 ||
    LEVEL_VERB.test(text.slice(0, left.start)) ||
    /(?:^|\s)с (?:[a-zа-я]+ )?[\d,]+/.test(before);
  return isLevel || unit === 'x' ? 'exact' : 'up-to';
}

function rangeOf(around: Surroundings, a: Sized, b: Sized): Measure | null {
  shareUnits(a, b);
  const made = measureOf(around, b, { former: false, paired: true });
  if (!made) return null;
  const left = leftOf(around.text, 0, a.start);
  const opener = /(?:от|between|from|с) $/.exec(around.text.slice(0, a.start));
  const start = Math.min(left.start, opener ? a.start - opener[0].length : a.start);
  const [amount, upper] = [a.numeral.value * (a.unit === b.unit ? b.times : 1), made.quantity.amount].map((n) =>
    Number(n.toPrecision(15)),
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
    numeral: { ...words, value, scale: 1, digits: false, beyond: false, compound: false },
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
  const bound = boundOf(text, left, null, { unit, changed: true, clause: 0 });
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

/** Where the clause around a place begins: after the last comma, colon, dash or bracket before it. */
export function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const match = /(?:, | - |; |: |\()(?!.*(?:, | - |; |: |\())/s.exec(before);
  return match ? match.index + match[0].length : 0;
}
/** Where the clause around a place ends. */
export function clauseEnd(text: string, at: number): number {
  const match = /, | - |; |: |\)|$/.exec(text.slice(at));
  return at + (match?.index ?? 0);
}
