import { OFFICE_WORD, RU_HOUSE } from './persons';

const either = (table: string) => `(?:${table.trim().split(/\s+/).join('|')})`;

/** «сообщил», «поделились», «рассказывает», «прогнозируют». */
const RU_SAY = either(`сообщ заяв отме[тч] уточн добав поясн объясн разъясн подтвер говор докла долож объяв озвуч
  предупре предпол напом(?!ож) продолж(?=ил) подел оглас поруч договор предл обозн отве[тч] оцен рассказ указ
  счит призн обещ назв называ призв отчит предсказ утвержд подчерк завер(?!ш) полаг ожид рассч призыв допуск
  прогноз коммент информир констат резюм анонс фиксир опублик обнарод сет[оу] цитир рапорт свидетельств жал`);
/** Any verb: «похвастал», «не исключает». */
const RU_ANY =
  '(?!(?:комитет|совет|кабинет|департамент|бюджет|университет|капитал|ответ|отчет|будет|лет|нет)(?![а-я]))[а-я]{2,}(?:[аеиуыяо]л[аио]?(?:с[ья])?|[аеиуюя]т(?:ся)?)';
/** What is said may be known by «что» behind a verb, whatever it is, and by the office behind it: «…, подвёл черту директор». */
export const RU_VERB = `(?:${[
  `(?:по|у|под|об|за|про|с)?${RU_SAY}[а-я]{0,5}(?:л[аио]?(?:с[ья])?|[еуюия]т(?:ся)?)|сказал[аио]?`,
  '(?:упомян|намекн)ул[аио]?',
  '(?:тверд|дел)[ия]т(?:ся)?|приводит|приводят|привел[аио]?|переда[ею]т|пиш[еу]т|раскрыл[аио]?|дал[аио]?|сослал[аио]?сь',
  `опроверг[а-я]*|жд[еу]т|наде[ею]тся|надеял[аио]?с[ья]|обратил[аио]?(?= внимание)|(?:уверен|убежден)[аы]?(?=,? что| ${OFFICE_WORD})`,
  `${RU_ANY}(?=:|(?: [а-я]+){0,2}, что(?![а-я])|(?<=", - (?:не )?[а-я]+)[а-яА-ЯЁ" -]{1,60} [А-ЯЁ][а-я]+ [А-ЯЁ])|(?<=[,-] (?:не )?)${RU_ANY}(?=(?: [а-я-]+){0,3}? ${OFFICE_WORD}(?![а-я])| (?:[А-ЯЁ]|он[аи]?(?![а-я])|во? [^,.;]{0,20}${RU_HOUSE}))`,
  `приводится|содерж[иа]тся|следует|явствует|отмечено|указано|сказано|подсчитано|сообщено`,
].join('|')})`;

const EN_REGULAR = either(`add note state report announce stress confirm estimate explain claim recall remark observe
  disclose reveal forecast predict expect show acknowledge admit insist declare emphasi[sz]e highlight calculate
  reckon comment promise warn argue suggest record publish count believe assure concede brief hope
  cite agree conclude answer respond specify assert complain clarify mention
  indicate dismiss reject inform anticipate
  assess`);
/** What papers and figures are: "presented by", "released by". */
export const EN_GIVEN = `(?:${EN_REGULAR}e?d|told|given|shown|quoted|released|provided|presented|shared|named|issued|compiled|posted|prepared|voiced|made public)`;
/** "noted", "estimates"; "denied", "replies"; "says". The bare forms go with many: "traders estimate". */
export const EN_VERB = `(?:${[
  `${EN_REGULAR}(?:e?d|e?s)`,
  'admitted|denied|denies|replied|replies|specified|clarified',
  'said|says|say|told|tells|wrote|writes|gave|gives|thinks|thought|found|finds|wants|forecast',
  'puts?(?= [^.;]{1,90} at )|(?:puts?|sees?|saw)(?= [^.;]{1,60} (?:at|down to) )|sees(?= [^.;]{1,60} (?:r[ei]ach|ris|grow|fall)ing )',
  'point(?:s|ed) out|quoted as saying|spoke of|speaks of|summed up|sums up|made clear|makes clear|foresaw|(?:continue[ds]|went on|goes on|puts? it)(?= ?[,"])|ha(?:s|d) it(?= that|[.,])',
  '(?:show|indicate|suggest|estimate|believe|expect|reckon|think|claim|argue|note|report|calculate|predict|warn|complain|hope|insist|add)',
].join('|')})`;
