import type { Span } from '../draft';
import { EN_HOUSE, EN_OFFICE, RU_HOUSE, RU_OFFICE } from './persons';

/** Before whom the name of an office goes on to say where or when it was said. */
export const RU_END =
  / (?:на |в (?!росси|рф|каза|узбе|кирг|кырг|тадж|туркм|москв|астан|ташк|бишк|душан|ашх|алмат|республик|страна|регион|центр)|во |по (?:итогам|результатам|окончании|завершении)|журналист|корреспондент|агентств[а-я]+ «|накануне|сегодня|вчера|комментируя|выступая|подводя|отвечая|ссылаясь|что |со ссылкой|и (?:добавил|отметил|подчеркнул)|\d|после |перед |за [a-zа-я]+ год|также |при этом |экспорт |импорт |товарооборот |объем |торговля |с \d|об? |пресс-служба )/;
export const EN_END =
  /(?: (?:on (?!behalf|statist)[a-z\d]|at (?:a|an|the) (?:[a-zа-я]+ )?(?:meeting|forum|briefing|conference|summit|press|talks|round|opening|session|business|news|exhibition|ceremony)|in (?:an? (?:[a-zа-я]+ )?(?:interview|statement|report|speech|briefing|note|release|commentary)|its|his|her|a )|during|after|before|following|while|when|as |this week|last week|yesterday|today|earlier|that |who |which |speaking|citing|in (?:\d{4}|janu|febr|march|april|may|june|july|august|sept|octo|nove|dece|(?:tashkent|astana|moscow|bishkek|dushanbe|ashgabat)(?= |$)))| \d)/;

/** Offices, houses and people that words are given to. */
export const TALKERS = new RegExp(
  `(?<![a-zа-я])${RU_OFFICE}|${RU_HOUSE}|(?<![a-zа-я])(?:мин(?!у|им|ск|ера|ова|ист)[а-я]{3}|рос(?!си|л|т|к)[а-я]{4}|гос(?:ком|стат|дум)|узстат|(?:мвд|мид|тасс|ржд|фсб|фтс|фас|фнс|мчс|еабр|еэк|вэб|рэц|тпп|рспп|вто|мвф|оэср|фао|imf|wto|edb|ebrd|adb|tass)(?![a-zа-я]))|аграри|экспортер|импортер|перевозчик|наблюдател|власт|собеседник|хозяйств|оргком|миграцион|отделени|филиал|мисси|консульств|дума|бирж|пресс|статистик|бюро|администраци|таможн|организатор|источник|sources?|совет|корпораци|газпром|евразийск|заявлени|коммюнике|документ|доклад|отчет|обзор|сообщени|материал|данные|изда|газет|портал|(?<![a-z])ros[a-z]{4}|interfax|gazprom|lukoil|sberbank|(?<![a-z])(?:${EN_OFFICE}(?![a-z])|${EN_HOUSE}(?:s|ies)?(?![a-z])|guards|police|statist|communique|report|review|railway|companies|lobby|bloc|declaration|bulletin|yearbook|study|customs|investors|(?!(?:numb|(?:an)?oth|ord|quart|memb|turnov|octob|septemb|novemb|decemb|aft|lat|form|howev|bord)er)[a-z]{2,}(?:er|or|ist)s?(?![a-z]))`,
);

/** A paper before the house whose it is: «обзора Национального банка». */
const PAPER =
  /^(?:[а-я]+(?:ого|ом|ых|ей|ой) )?(?:обзор|отчет|доклад|данн|материал|сообщени|релиз|пресс-релиз|статистик|бюллетен|исследовани|прогноз|презентаци|публикаци|справк)[а-я]* (?=[а-я"]{3})|^(?:[a-z]+ ){0,3}?(?:reports?|data|figures|statistics|statements?|reviews?|surveys?|bulletins?|releases?|notes?|stud(?:y|ies)|documents?|papers?) (?:[a-z]+ed )?(?:by|of|from) (?=[a-z"])/;
/** The words of a name from a place on: to the next mark, or to where it says when and where. */
export function nameAt(text: string, from: number, stop: RegExp): Span | null {
  const rest = text.slice(from, from + 160);
  const quoted = /^[^,.;:()!?"]*"[^"]{2,60}"[^,.;:()!?"]*/.exec(rest)?.[0];
  const plain =
    /^(?:[^,.;:()!?"]|\.(?=[a-zа-я])|(?<=(?:^| )[a-zа-я])\.|(?<=(?:министерств|комитет|агентств|департамент|управлени|комисси|министр|директор)[^,]*),(?= [а-я-]+(?: [а-я-]+)?(?:, [а-я-]+)? и [а-я]+[аийыя](?![а-я])))*/.exec(
      rest,
    )?.[0] ?? '';
  let words = quoted ?? plain;
  words = words.split(/ - |[-–—] /)[0] ?? words;
  const cut = stop.exec(` ${words}`.slice(1));
  if (cut) words = words.slice(0, cut.index);
  words = words.trimEnd();
  const paper = PAPER.exec(words)?.[0].length ?? 0;
  const start = TALKERS.test(words.slice(paper)) ? from + paper : from;
  return words.length > 1 ? { start, end: from + words.length } : null;
}

/** "according to the ministry exports rose": the name ends before the verb. */
export function pruneVerb(text: string, name: Span): Span {
  const words = text.slice(name.start, name.end);
  const cut =
    / (?:show|shows|showed|(?:exports|imports|trade)(?= (?:with|between|in|to|from|rose|fell|grew|has|had|was|were|is|are|[a-z]+ed)(?![a-z]))|is|was|were|are|rose|fell|grew|has|have|put|puts|suggest|suggests|indicate|indicates)(?![a-zа-я])/.exec(
      words,
    );
  return cut ? { start: name.start, end: name.start + cut.index } : name;
}

/** Words between commas that are no name: "The ministry, however, reports". */
const ASIDE =
  /, (?:however|meanwhile|though|too|in turn|for (?:its|his|her|their) part|впрочем|однако|в свою очередь|между тем|кстати|напротив|со своей стороны|тем временем),$/;
/** Words before a name that are none of it: «ранее в», "in the whole of this year". */
const LEAD =
  /^(?:\d{2} (?=[a-zа-я]))?(?:(?:in|at|during|on) (?:an?|the|his|her|its) (?:[a-z-]+ ){0,2}?(?:interview|comments?|speech|briefing|statement|meeting|forum|conference|report|talks)(?: (?:with|to|for|on|of|in) (?:the )?[a-z'-]+(?: [a-z'-]+)??)?,? (?=the |an? |[a-z]+'s |[a-z]+ [a-z]+$))?(?:(?:-? ?|["(])*(?:в|во|из|the data of|data from|но|а|и|однако|при этом|между тем|тем временем|кроме того|and|but|so|in|meanwhile|separately|ранее|позже|позднее|сегодня|вчера|накануне|там же|earlier|later|yesterday|today) (?=\S))*(?:(?:[a-z0-9'-]+ ){0,6}(?:years?|months?|quarter|half|week|(?:19|20)\d\d) (?=(?:the|its|our) )|(?:[а-я0-9-]+ ){0,3}(?:год[ау]|месяц[ае]|квартал[ае]|полугоди[ия]|неделе|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье) (?=[а-я"]))?/;
/** An office in the nominative. */
export const AN_OFFICE = `(?:[а-я-]+(?:ый|ий|ая) ){0,2}(?!(?!зам)[а-я-]*(?:[оеё]м|[уюе]|[^в]а|я|ов|ей|ого)(?![а-я-]))${RU_OFFICE}(?![а-я-])`;
/** «С трибуны форума вице-премьер …»: where it was said. */
const WHERE = new RegExp(`^(?:со?|во?|на|после|из|от|при|под|у|к|по) (?:[а-я"-]+ ){1,5}?(?=${AN_OFFICE})`);
/** Where somebody spoke, behind the name: «министр в ходе форума заявил». */
const HELD =
  / (?:в ходе|в (?:интервью|эфире|беседе|кулуарах)|на (?:встрече|брифинге|форуме|заседании|совещании|полях|пресс-)|(?:корреспондент|журналист|агентств)(?:у|ам)) ?.*$/;
/** The name before a verb of saying: from the beginning of its clause. */
export function subjectBefore(text: string, verb: number): Span | null {
  const before = text
    .slice(0, verb)
    .replace(
      / (?:also|later|then|recently|earlier|still|now|already|has|have|had|is|are|was|been|separately|meanwhile|также|ранее|тогда|недавно|накануне|вчера|сегодня|не|уже|лишь)* ?$/,
      ' ',
    )
    .trimEnd()
    .replace(ASIDE, '');
  // "Its head, Talgat Omarov, expects": two names of one.
  const pair = before.endsWith(',')
    ? /(?:^|[.;:",] ?| - |, (?:что|that) )([^,;:()".]{3,70}, (?:[^,;:()"]|(?<=[a-zа-я])\.){3,90}),$/.exec(before)
    : null;
  if (pair?.[1] && TALKERS.test(pair[1]) && !/[\d%$]/.test(pair[1]))
    return {
      start: before.length - 1 - pair[1].length + (LEAD.exec(pair[1])?.[0].length ?? 0),
      end: before.length - 1,
    };
  const boundary =
    /.*(?:[,;:()"] ?| - |(?:^| )(?:as|что|как|while|and that|but|whereas|although) )|^/s.exec(before)?.[0].length ?? 0;
  let start = boundary;
  let words = before.slice(start);
  start += LEAD.exec(words)?.[0].length ?? 0;
  start += WHERE.exec(before.slice(start))?.[0].length ?? 0;
  words = before.slice(start);
  const office = words.replace(HELD, '');
  if (TALKERS.test(office)) words = office;
  words = words.replace(
    /(?<!^official)(?:'s)? (?:data|figures|(?<! of (?:[a-z]+ )?)statistics|estimates|numbers)$/,
    '',
  );
  if (
    words.length < 2 ||
    words.split(' ').length > 14 ||
    /^(?:как|так|также|далее|что|as|an?|это|это же|который|которые|which|that|who|there|what)$/.test(words)
  )
    return null;
  return { start, end: start + words.length };
}

/** What is made known, as a sentence begins with it. */
export const DATA = '(?:данн|цифр|сведени|статистик|информаци|справк|оценк|сводк|(?:под|рас?)счет)[а-я]{0,3}';
/** What is written down, in English. */
export const PAPERS = '(?:data|figures|estimates?|statistics|numbers)';
/** What somebody says is somebody's. */
export const WORDS =
  '(?:word|view|estimate|reckoning|count|calculation|opinion|assessment|estimation|telling|account|forecast)';
/** "In the governor's telling": the governor. */
export const withoutWord = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (OWN_WORD.exec(text.slice(start, end))?.[0].length ?? 0),
});
const OWN_WORD = new RegExp(`'s ${WORDS}s?$`);

/** With the name of a person behind an office: "the chairwoman of the committee, Dilfuza Karimova". */
export function withBeside(raw: string, { start, end }: Span): Span {
  const person = /^,(?: \p{Lu}[\p{L}'’.-]+){2,3}(?=[,.;"”!?]|$)/u.exec(raw.slice(end))?.[0];
  return { start, end: end + (person?.length ?? 0) };
}
/** Those who pass on what others say. */
export const MEDIUM = /(?:agency|news|paper|media|portal|tass|interfax|reuters)$/;
