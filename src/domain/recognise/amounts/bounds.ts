import type { Bound } from '../../quantity';
import { atEnd, atPlace } from '../text/plainText';

/** Words before an amount that bound it. */
const BEFORE: readonly (readonly [bound: Bound, pattern: string])[] = [
  [
    'almost',
    '(?:чуть|немного|едва|слегка|совсем немного) не (?:дотя[а-я]* до|дош[а-я]* до|достиг[а-я]*)|не дотягива[а-я]*(?: и)? до|(?:a [a-z]+ (?:under|below|short of)|(?:just )?shy of|slightly (?:under|below|less than)|all but)|почти|без малого|практически|(?:чуть|немн[а-я]+) (?:мен(?:ее|ьше)|ниже)|приблизи[а-я]*(?: вплотную)? к|приближ[а-я]* к|(?:вплотную )?под(?:ош|обр|ступ|тян)[а-я]*(?: вплотную)? к|nearly|almost|just under|just below|close to|approach(?:ed|es|ing)|not quite|virtually|(?<!somewhere )near(?:ed|ing)?',
  ],
  [
    'at-least',
    'хотя бы|не (?:опуска|пада|снижа)[а-я]* ниже|not? (?:smaller|lower|fewer|less) than|not below|(?:никак )?не (?:мен(?:ее|ьше)|ниже)(?: чем)?|как минимум|минимум|по меньшей мере|по крайней мере|at least|a minimum of|minimum of',
  ],
  [
    'up-to',
    "(?:не [а-я]+|нельзя|запре[тщ][а-я]+) превы[сш][а-я]*|не (?:бол(?:ее|ьше)|с?выше)(?: чем)?|не превы[сш][a-zа-я]*|не дотян[а-я]* до|не пере(?:ступ|шаг|вал)[а-я]*(?: за| через)?|от силы|максимум|в пределах|не дости[гч][a-zа-я]*|не дош[а-я]* до|не доход[а-я]* до|(?<!(?:[a-z]ed|crept|went|gone|shot|brought) )up to|not? (?:more|higher|greater|larger) than|at most|[a-z]+(?: not|n't) (?:yet )?(?:exceed(?:ed)?|top(?:ped)?|surpass(?:ed)?|reach(?:ed)?|hit|attain(?:ed)?|come to|add up to|get to)|(?:f[ae]ll[a-z]*|c[ao]me) short of|not above|not over|not exceed(?:ing|ed)?|a maximum of|maximum of|as much as|as many as|capped at|limited to",
  ],
  [
    'more-than',
    '(?:(?:чуть|немн[а-я]+|[а-я]+но) )?(?:бол(?:ее|ьше)|с?выше)(?: чем)?|превы[сш][a-zа-я]*|перевал[а-я]*(?: бы)?(?: за)?|прев(?:осход|зо)[а-я]*|преодоле[а-я]*|пере(?:ступ|шаг)[а-я]*(?: через)?|обго?на[а-я]*|(?:вы|у)(?:шл[а-я]|шел|й[дт][а-я]+|ход[а-я]+) за|с лишком|more than|over|above|exceed(?:ed|s|ing)?|topp(?:ed|ing)|tops|(?<!(?:the|in|into|of|a) )top|surpass(?:ed|es|ing)|upwards of|in excess of|beyond|well over|just over|greater than|(?:went|gone|rose|risen|climbed) (?:past|above|over)|passed|crossed|breach(?:ed|es|ing)|crossing|broke through|(?<!the )past|north of|higher than',
  ],
  [
    'less-than',
    'не [а-я]+(?:ло|ла|ли|л|ся|сь|[еия]т)(?: их)? (?:и|даже)|(?:мен(?:ее|ьше)|ниже)(?: чем)?|less than|fewer than|under|below|short of',
  ],
  [
    'about',
    'ок\\.|прибл\\.|прим\\.|плюс-минус|в районе|около|порядка|примерно|приблизительно|ориентировочно|где-то|приблизит[а-я]*|about|around|some|roughly|approximately|approx\\.?|circa|c\\.|ca\\.|an estimated|estimated|somewhere (?:around|near)|close on|(?:in|on) the [a-z]+ of|perhaps|maybe|~|≈',
  ],
];

/** Words after the unit. */
const AFTER: readonly (readonly [bound: Bound, pattern: string])[] = [
  [
    'more-than',
    ' ?\\+| с лишним| с небольшим| и более| и выше| и больше| или более| or more| or so more| plus| and more| and above',
  ],
  ['about', ' or so| give or take| плюс-минус| примерно'],
  ['up-to', ' или менее| и менее| or less| or fewer| at most'],
];

const BEFORE_AMOUNT = BEFORE.map(([bound, pattern]) => ({ bound, at: atEnd(pattern) }));
const AFTER_AMOUNT = AFTER.map(([bound, pattern]) => ({ bound, at: atPlace(pattern) }));
const SIGNED = /[~≈]\s*$/;

/** The bound whose words are the last of a plain text, and where they begin. */
export function boundAtEnd(before: string): { readonly bound: Bound; readonly start: number } | null {
  const sign = SIGNED.exec(before);
  if (sign) return { bound: 'about', start: sign.index };
  const signs = /(?:^|[\s(])(>|<)\s*$/.exec(before);
  if (signs) return { bound: signs[1] === '>' ? 'more-than' : 'less-than', start: signs.index + 1 };
  for (const { bound, at } of BEFORE_AMOUNT) {
    const match = at.exec(before);
    if (match) return { bound, start: match.index };
  }
  return null;
}

/** The bound said after an amount, and where its words end. */
export function boundAfter(text: string, at: number): { readonly bound: Bound; readonly end: number } | null {
  for (const { bound, at: pattern } of AFTER_AMOUNT) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { bound, end: pattern.lastIndex };
  }
  return null;
}
