import type { Rule, Span } from '../draft';
import { clauseEnd, clauseStart } from '../text/clauses';
import type { leftOf } from './leftOf';
import { numberOf } from './numberWords';
import type { Numeral } from './numerals';
import type { Sized } from './pairs';
import type { TableLabel } from './tableLabel';
import { lastCounted } from './units';

/** The units of the amounts before: of the last one, of the last things counted, of the last sum of money. */
export type Earlier = {
  readonly unit: string | null;
  readonly counted: string | null;
  readonly money: string | null;
  /** What the last one but for things counted was given in: thousands, millions; 1 for none. */
  readonly scale: number;
  /** True where it stands in this sentence or in the one before. */
  readonly recent: boolean;
  /** In what the numbers of a table are given, where this is one of its lines. */
  readonly table: TableLabel | null;
};
export const NOTHING_EARLIER: Earlier = {
  unit: null,
  counted: null,
  money: null,
  scale: 1,
  recent: false,
  table: null,
};

type Amount = { readonly scale?: number; readonly quantity: { readonly amount: number; readonly unit: string } };
const IS_RATIO = /^(?:%|pp|x|share)$/;
const IS_MONEY = /^[A-Z]{3}$/;
const IS_MEASURED = /^(?:[A-Z]{3}|t|m3|m2|km)$/;

/** What is known of units after some more amounts of one sentence. */
export function withAmounts(earlier: Earlier, amounts: readonly Amount[]): Earlier {
  return amounts.reduce(
    (known, { quantity: { amount, unit }, scale = [1e12, 1e9, 1e6].find((one) => amount >= one) ?? 1 }) => {
      if (IS_RATIO.test(unit)) return known;
      return {
        unit,
        counted: IS_MEASURED.test(unit) ? known.counted : unit,
        money: IS_MONEY.test(unit) ? unit : known.money,
        scale: IS_MEASURED.test(unit) ? scale : known.scale,
        recent: true,
        table: known.table,
      };
    },
    earlier,
  );
}

type Implied = {
  readonly unit: string;
  readonly rule: Rule;
  readonly unitWords: Span | null;
  readonly times: number;
};

/** The unit of a number that has none beside it: of the noun before, of the amount before; null where it is no amount. */
export function unitLeftOut(
  text: string,
  own: Sized,
  {
    left,
    earlier,
    paired,
  }: { readonly left: ReturnType<typeof leftOf>; readonly earlier: Earlier; readonly paired: boolean },
): Implied | null {
  const { numeral } = own;
  const isVerb = (numeral.scale >= 1000 || isMore(text, own.start, own.end)) && ACTION.test(text.slice(own.end));
  if (!isBare(text, own, numeral) && !isVerb) return null;
  if (numeral.scale === 1 && /(?:минус|minus) $/.test(text.slice(0, own.start))) return null;
  // «на рубль - 68 %, на тенге - 24»
  const isRatio =
    numeral.value <= 100 &&
    /(?:%|процент)(?:(?! мл| тыс|долл|руб)[^;)])*[,;] [^,;\d]+ - $/.test(text.slice(0, own.start));
  if (isRatio) return { unit: '%', rule: 'unit-of-figure-before', unitWords: null, times: 1 };
  const { table } = earlier;
  if (table && numeral.scale === 1 && /(?:[:-] (?:[a-zа-я.]+ )?|[|\t] ?)$/.test(text.slice(0, own.start)))
    return { ...table, rule: 'scale-of-neighbour', unitWords: null };
  const ofNoun = nounBefore(text, own, left.bound !== null);
  if (ofNoun) return { ...ofNoun, rule: 'unit-of-noun-before', times: 1 };
  const of = (unit: string, times = 1): Implied => ({ unit, rule: 'unit-of-figure-before', unitWords: null, times });
  const more = isMore(text, own.start, own.end);
  const isSum =
    numeral.value >= 1e6 && /^(?:companies|projects|corridors|flights|schools|participants)$/.test(earlier.unit ?? '');
  if (isSum) return of(/(?:figure|number)(?![a-z])/.test(text) ? 'persons' : (earlier.money ?? 'USD'));
  const paidIn = /(?<![а-яa-z])(?:in |в )?(рубл|тенге|юан|rouble|ruble|tenge|yuan)(?:ями|ях|s)?(?![а-я])/.exec(
    text.slice(clauseStart(text, own.start), own.start),
  )?.[1];
  if (paidIn && numeral.scale >= 1e6) return of(CURRENCY[paidIn] ?? 'RUB');
  const isMoney = numeral.scale >= 1e6 && SUMS.test(text.slice(clauseStart(text, own.start), clauseEnd(text, own.end)));
  const isOnly = ONLY_MONEY.test(text.slice(clauseStart(text, own.start), own.start));
  if (
    isMoney &&
    (isOnly || earlier.unit === null || !IS_MEASURED.test(earlier.unit)) &&
    !IS_MONEY.test(earlier.unit ?? '')
  )
    return of(earlier.money ?? 'USD');
  const unit = more ? (earlier.counted ?? earlier.unit) : earlier.unit;
  // "There are sixteen of them": no cubic metres.
  if (more && numeral.scale === 1 && numeral.value < 1000 && /^(?:t|m3)$/.test(unit ?? '')) return null;
  if (unit !== null && (numeral.scale >= 1000 || paired || isGrouped(numeral, text) || more)) return of(unit);
  if (unit !== null && earlier.recent && isElliptic(text, own, left)) {
    const isScaled = IS_MEASURED.test(unit) && numeral.scale === 1 && numeral.value < 1000;
    return of(unit, isScaled ? earlier.scale : 1);
  }
  // "A tenth of all migrants … there are 1.1 million of them"
  const who = numeral.scale >= 1000 && !SUMS.test(text) ? lastCounted(text.slice(0, own.start), numeral.value) : null;
  if (who) return of(who.unit);
  if (numeral.scale >= 1000 && PEOPLE.test(text.slice(0, own.start))) return of('persons');
  return numeral.scale >= 1e6 ? { unit: 'USD', rule: 'nothing-said', unitWords: null, times: 1 } : null;
}

/** «За счёт бюджета обучаются 12 тысяч». */
const PEOPLE = /(?:уча|обуча|работа|труд|приеха|выеха|отдых)[а-я]+ (?:[а-я]+ )?$/;
/** «ещё четыре откроем»: nothing that is counted follows. */
const ACTION = /^ [а-я]{3,}(?:[еи]м|[юуяаеи]т|ен[ыо]|[иа]ли)(?:с[ья])?(?![а-я])/;
/** «Рублями заплачено ещё 96 млрд». */
const CURRENCY: Readonly<Record<string, string>> = { тенге: 'KZT', tenge: 'KZT', юан: 'CNY', yuan: 'CNY' };
/** What has no weight; and exports of all there is. */
const ONLY_MONEY =
  /(?:товарооборот|торговл|инвестиц|вложени|turnover|investment|trade (?!in )|наш экспорт|весь экспорт|our exports|total exports)/;
/** Words that go with sums of money. */
const SUMS =
  /(?<![a-zа-я])(?:торговл[а-я]+|товарооборот[а-я]*|оборот[а-я]*|экспорт[а-я]*|импорт[а-я]*|инвестиц[а-я]+|вложени[а-я]+|trade|turnover|exports?|imports?|investments?)(?![a-zа-я])/;

/** «Предприятия с российским капиталом: 3 257», «число компаний достигло 20». */
function nounBefore(
  text: string,
  own: Sized,
  isBound: boolean,
): { readonly unit: string; readonly unitWords: Span } | null {
  const clause = clauseStart(text, own.start);
  // Behind a colon stands what the words before it count, whatever a bracket or a day between them adds.
  const isListed =
    /: (?:[a-zа-я.]+ )?$|^of [^,\d]{3,60}, (?:[a-z]+ )?$/.test(text.slice(0, own.start)) && text.length < 120;
  const head = text.slice(0, clause).replace(/(?: \([^()]*\))?(?:: | - )$/, '');
  const near = head.length < clause ? clauseStart(text, head.length) : clause;
  // "The number of lorries went up faster, by a sixth - to 88,600".
  const number = text.slice(0, own.start).search(/(?:number|числ[оа]|количеств[оа])(?= )/);
  const noun = [near, isListed ? 0 : number < 0 ? near : number]
    .map((from) => ({ from, found: lastCounted(text.slice(from, own.start), own.numeral.value) }))
    .find(({ found }) => found !== null);
  if (!noun?.found) return null;
  const [start, end] = [noun.from + noun.found.start, noun.from + noun.found.end];
  const between = text.slice(end, own.start);
  if (/(?:%(?!,? (?:to|до) $)|\$|млрд|billion)/.test(between)) return null;
  const isSaid =
    own.numeral.value >= 1000 ||
    (isBound && own.numeral.value >= 20) ||
    /[:-] ?(?:c\. ?|ок\. ?|около |about |более |свыше |nearly |почти )?$|(?:до|на|с|from|составил[а-я]*|достиг[а-я]*|насчитыва[а-я]*|превы[а-я]*|to|at|was|were|reached|exceeded) (?:[a-zа-я]+ )?$/.test(
      between,
    );
  return isSaid ? { unit: noun.found.unit, unitWords: { start, end } } : null;
}

/** What makes a sentence of a number, but for what `leftOf` reads. */
const COPULA =
  /(?:^|[\s(])(?:ста(?:л[аои]?|ть|н[еу]т)|насчитывал[а-я]+|до(?:ш|йт|йд)[а-я]+(?: до)?|уже|became|already|given us|brought(?: us)?|yielded|принес(?:л[аои])?)[ -]*$/;
/** What may follow such a number: the end of what is said, or when it was. */
const ENDING =
  /^(?:$|[.,;)!?"]| [-(]| (?:новых|таких|new ones|год(?:ом|а)?|лет|годами|a year|[a-z]+ly|the year|years?|in|by|last|this|compared|against|за|в|к|на|против|с лишним|соответственно|respectively|из них|of them|today|now|сегодня|сейчас)(?![a-zа-я]))/;

/** «Год назад было 96», "last year it was twenty-six and a half": nothing but the number is said again. */
function isElliptic(text: string, own: Sized, left: ReturnType<typeof leftOf>): boolean {
  if (own.numeral.value >= 10 && PART.test(text.slice(0, own.start)) && DONE.test(text.slice(own.end))) return true;
  // "Five are already open."
  if (!ENDING.test(text.slice(own.end)))
    return own.start < 2 && /^ (?:are|have|were|уже|пока) /.test(text.slice(own.end));
  if (/^ (?:новых|таких)(?![а-я])/.test(text.slice(own.end))) return true;
  const before = text.slice(0, left.from);
  // «Казахстан - 29,2 млрд, Узбекистан - 13 с лишним»
  const isListed = /[,;] [^,;]+ - (?:[а-я]+ )?$/.test(text.slice(0, own.start));
  const isDone =
    own.numeral.value >= 10 &&
    /[а-я]{3}(?:[иы]л[аои](?:с[ья])?|[аеия]л[аои]с[ья]|[аея]н[аоы]|[ыа]т[аоы]) $/.test(before);
  return (
    isListed ||
    /^[-•*·] .* [-:] $/.test(text.slice(0, own.start)) ||
    isDone ||
    left.linked ||
    COPULA.test(before) ||
    left.bound !== null ||
    /[a-z]: $/.test(text.slice(0, own.start))
  );
}

/** «ещё 15»: more of what was counted before. */
export const isMore = (text: string, at: number, end: number) =>
  /(?:^|[\s(])(?:еще|another|a further) $/.test(text.slice(Math.max(0, at - 12), at)) ||
  /^ (?:больше|меньше|more than|fewer than|more|fewer|of them|of these|of those|из них|из этих)(?![a-zа-я])/.test(
    text.slice(end, end + 16),
  ) ||
  /(?:числ[оа]|количеств[оа]|number) (?:[a-zа-я]+ ){0,3}(?:на|by) $/.test(text.slice(Math.max(0, at - 50), at));
const isGrouped = (numeral: Numeral, text: string) =>
  numeral.value >= 1000 && /[ ,.']/.test(text.slice(numeral.start, numeral.end));

/** «из них 412 открыты»: nothing that is counted follows. */
const DONE = /^ (?:[а-я]+(?:[ытн]ы|[юуя]т|л[аои])(?:с[ья])?|are|were|have)(?![a-zа-я])/;
/** «из которых 6,2 млрд Бишкек уже получил» */
const PART = /(?:из (?:них|которых)|of (?:which|whom|that|them)),? (?:some |about )?$/;

/** No noun of another kind follows: «870 млн, из которых», "a million by 2027". */
export function isBare(text: string, own: Sized, numeral: Numeral): boolean {
  if (
    numeral.digits &&
    numeral.scale === 1 &&
    numeral.value >= 1900 &&
    numeral.value <= 2100 &&
    /^\d{4}$/.test(text.slice(numeral.start, numeral.end))
  )
    return false;
  const next = /^ ([a-zа-я]+)/.exec(text.slice(own.end, own.end + 30))?.[1];
  if (numeral.compound || numberOf(next ?? '') !== undefined || PART.test(text.slice(0, own.start))) return true;
  return (
    next === undefined ||
    next.length < 4 ||
    /^(?:через|против|(?:год|квартал|месяц)ом|flew|left|[a-z]{3,}ed|больше|меньше|выше|ниже|соответственно|(?:при|по|у)шл[а-я]+|(?:экс|им)порта|было|were|from|with|while|over|than|more|less|last|this|fewer|came|went|respectively|each|into|onto|through|within|under|among|across|abroad|home|back|mark|next|today|every|during|since|between|until|before|after|against|compared|which|that|will|would|could|have|[a-z]+ly|сегодня|сейчас|новых|таких|новые|[а-я]+[еа]н[оы])$/.test(
      next,
    )
  );
}
