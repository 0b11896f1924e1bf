import type { Rule, Span } from '../draft';
import { changesIn } from './changes';
import { rounded } from './numberWords';
import type { Numeral } from './numerals';
import { type UnitWords, unitAfter, unitBefore } from './units';

/** A number with what stands for its unit beside it. */
export type Sized = {
  numeral: Numeral;
  unit: string | null;
  times: number;
  start: number;
  end: number;
  unitWords: Span | null;
  rule: Rule;
};
/** «пять железнодорожных» are corridors where those are spoken of. */
const isStrayCorridor = (text: string, found: UnitWords) =>
  found.unit === 'corridors' &&
  /(?:железнодорож|автомоб|автодор)[а-я]+$/.test(text.slice(0, found.at)) &&
  !/(?:коридор|маршрут)/.test(text);

export function sizeOf(text: string, numeral: Numeral, lang: 'ru' | 'en'): Sized {
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
export function pairOf(text: string, a: Sized, b: Sized): 'range' | 'levels' | 'row' | null {
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 40), a.start);
  const scaled = (one: Sized) => one.numeral.value;
  const fits = a.unit === null || a.unit === b.unit || b.unit === null;
  if (!fits) return null;
  if (/^ ?- ?(?:х )?$/.test(between)) {
    const full = a.numeral.scale < b.numeral.scale && a.numeral.scale === 1 ? scaled(a) * b.numeral.scale : scaled(a);
    return full < scaled(b) ? 'range' : null;
  }
  const join =
    /^(?: (?:in|в) \d{4}(?: год[ау])?)? (до|to|and|и) (?:the |почти |nearly |almost |более |over |свыше |more than |about |около )?$/.exec(
      between,
    )?.[1];
  if (!join) return null;
  // «298 и 115 млн»: the scale and the unit of the second hold for both.
  const isRow = a.unit === null && a.numeral.scale === 1 && a.numeral.digits && scaled(a) < 1000;
  if (join === 'и' && isRow && (b.numeral.scale > 1 || /^(?:%|[A-Z]{3})$/.test(b.unit ?? ''))) return 'row';
  if (/(?:^|[\s(])(?:от|between|anywhere from) $/.test(before)) return 'range';
  if (/(?:^|[\s(])(?:с|со) (?:[a-zа-я]+ )?$/.test(before) && join === 'до') return 'levels';
  const since = /(?:^|[\s(])from ((?:[a-zа-я']+ ){0,3})$/.exec(before)?.[1];
  if (since !== undefined && changesIn(since).length === 0 && join === 'to') {
    return changesIn(before).length > 0 ||
      !/(?:rang|var(?:y|ies)|estimat|expect|anticipat|forecast|predict|plan|hope|need|takes|take )/.test(before)
      ? 'levels'
      : 'range';
  }
  return join === 'to' && a.unit === null && a.numeral.scale === 1 && scaled(a) < scaled(b) && !/from/.test(before)
    ? 'range'
    : null;
}

/** A number without a unit that stands against the one before: «до 30 млрд долларов с нынешних 12,9». */
export function isPaired(text: string, before: Sized | undefined, own: Sized): boolean {
  if (!before) return false;
  const between = text.slice(before.end, own.start);
  return (
    !/[:;]/.test(between) &&
    between.length < (/(?:compared|against|versus|против|вместо)/.test(between) ? 90 : 40) &&
    /(?:^|[\s,(])(?:с|со|from|против|вместо|после|against|compared with|compared to|up on|down on|after|vs\.?|versus|to|до|up from|down from)(?: (?:нынешних|прошлогодних|прежних|тогдашних|current|last year's|the current|the previous|today's|a|earlier))? $/.test(
      between,
    )
  );
}

/** Gives the one without a scale or a unit those of the other. */
export function shareUnits(a: Sized, b: Sized) {
  const lend = (to: Sized, from: Sized) => {
    // «на 6,4 %, до 4,1 миллиарда»: no billions of per cent.
    if (/^(?:%|pp|x)$/.test(from.unit ?? '') && to.numeral.scale > 1) return;
    if (to.unit !== null && to.numeral.scale > 1) return;
    if (to.unit === null || to.unit === from.unit) {
      const own = to.numeral.scale === 1 && to.numeral.value < 1000 ? from.numeral.scale : 1;
      if (own > 1 && from.numeral.value >= 1000)
        to.numeral = { ...to.numeral, value: rounded(to.numeral.value * own), scale: own };
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
