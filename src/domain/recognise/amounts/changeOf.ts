import type { Bound, ChangeDirection } from '../../quantity';
import { changesIn, comparedAfter } from './changes';
import type { leftOf } from './leftOf';
import type { Sized } from './pairs';

const RATIO = ['%', 'pp', 'x', 'share'];

const LEVEL_VERB =
  /(?:дов(?:ест|ед|ел)[а-я]*|до(?:рос|тян|бра|йти)|достич[а-я]*|достиг[а-я]*|восстанов[а-я]*|выйти|выход[а-я]*)/;

const NOUN =
  '(?:рост|прибавк|подъем|увеличени|повышени|спад|просадк|падени|снижени|сокращени|уменьшени|growth|increase|rise|gain|decline|drop|fall|decrease)';
const RISE_NOUN = new RegExp(NOUN);
/** «Прибавка за год, уточнила она, – десятая часть». */
const DASHED = new RegExp(
  `${NOUN}[а-я]{0,2}[^,;:.%]{0,60}(?:(?:, [^,;:.]{3,50},)?(?: -|:)|, [^,;:.]{3,50},(?: составил[аио]?| был[аио]?)?) $`,
);

/** "14,000 fewer than a year earlier". */
const THAN =
  /^ (?:more|fewer|less|higher|lower) than (?:a year|(?:in |during )?(?:the )?(?:same|last|previous)|in |at )/;

/** «состоит на 60 % из», «загружен на треть»: a part, and no growth. */
const STATE_VERB =
  /(?<![а-я])(?:состо|обеспеч|покры|зан[яи]|загру|принадлеж|локализ|готов|завис|выполн|заполн|финанс|оплач|освоен|удовлетвор|контролир|расчет|рубл|российск)/;

type Changed = { readonly way: ChangeDirection; readonly start: number; readonly end: number };

export function changeOf(
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
  const compared =
    isRatio || left.to === 'на' || THAN.test(text.slice(own.end))
      ? comparedAfter(text.slice(own.end, own.end + 16))
      : null;
  if (compared && !(unit === '%' && left.to === 'до'))
    return { way: compared.way, start: left.start, end: own.end + compared.end };
  const isTo =
    left.to === 'до' ||
    (left.to === 'to' && !/(?:came|amounted) to $/.test(text.slice(0, own.start))) ||
    left.to === 'at' ||
    left.to === 'с' ||
    left.to === 'from' ||
    left.to === 'к' ||
    // "has dropped below 8 %"
    /(?<![a-zа-я])(?:below|above|past|beyond|ниже|выше) $/.test(text.slice(0, own.start));
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
  // "Rose to 14 million tonnes from 12, or by 12 %".
  const told = unit === '%' && /(?:, or |, that is,? |\()(?:by )?$/.test(text.slice(0, own.start));
  const grown = told ? changesIn(text.slice(0, own.start)).at(-1) : undefined;
  if (grown) return { way: grown.way, start: left.start, end: own.end };
  const by = left.to === 'на' || left.to === 'by' || unit === 'x';
  const near = changesIn(text.slice(clause, own.start)).at(-1);
  if (by) {
    const any = near ?? changesIn(text.slice(0, own.start)).at(-1) ?? changesIn(text.slice(own.end, own.end + 40))[0];
    // «разогнался на 23 %»: whatever the verb, what goes on by so much has grown.
    const isMoved = any || unit === 'x' || (left.to === 'на' && !STATE_VERB.test(text.slice(clause)));
    return isMoved ? { way: any?.way ?? 'rising', start: left.start, end: own.end } : null;
  }
  const dashed = DASHED.exec(text.slice(0, left.start))?.[0];
  if (dashed) return { way: changesIn(dashed)[0]?.way ?? 'rising', start: left.start, end: own.end };
  const between = near ? text.slice(clause + near.end, own.start) : '';
  const isNoun = near && RISE_NOUN.test(text.slice(clause + near.start, clause + near.end));
  const isOf =
    isNoun &&
    /^[^,;.]{0,90}$/.test(between) &&
    /(?:составил[а-я]*|был|оказал[а-я]*|достиг[а-я]*|в|of|was|reached|stood at|came to|hit|превы[а-я]*|-|:|exceeded)[^a-zа-я]*(?:[a-zа-я]+ ){0,2}$/.test(
      between,
    );
  return isOf && near ? { way: near.way, start: left.start, end: own.end } : null;
}

export function boundOf(
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
    // «На 7 %, до 10 млрд долларов, снизился …»
    /(?:^|[\s(])на [^;.]*, (?:до )?$/.test(text.slice(0, left.start)) ||
    // «разрослась до»
    /[а-я](?:л(?:ся|[аио]сь)|ел[аио]?) до $/.test(text.slice(0, left.start)) ||
    (/^"?до [а-я ]*$/.test(text.slice(0, left.start)) && (LEVEL_VERB.test(text) || changesIn(text).length > 0)) ||
    LEVEL_VERB.test(text.slice(0, left.start)) ||
    /(?:^|\s)с (?:[a-zа-я]+ )?[\d,]+/.test(before);
  return isLevel || unit === 'x' ? 'exact' : 'up-to';
}
