import type { Span } from './draft';
import { matchesOf } from './plainText';

/** Somebody to whom words are given: `name` are the words that name him; `back` covers the sentences before. */
export type Attribution = Span & {
  readonly name: Span;
  readonly back: boolean;
  readonly pointer: boolean;
  readonly hope: boolean;
};

const RU_VERB =
  '(?:сообщ(?:ил[a-zа-я]*|ает|ают|ается)|проинформир[a-zа-я]+|информиру[a-zа-я]+|заяв(?:ил[a-zа-я]*|ляет|ляют)|отме(?:тил[a-zа-я]*|чает|чают)|подчерк(?:нул[a-zа-я]*|ивает|ивают)|рассказ(?:ал[a-zа-я]*|ывает|ывают)|напомн(?:ил[a-zа-я]*)|напомина(?:ет|ют)|уточн(?:ил[a-zа-я]*|яет|яют)|добав(?:ил[a-zа-я]*|ляет|ляют)|поясн(?:ил[a-zа-я]*|яет|яют)|объясн(?:ил[a-zа-я]*|яет)|подтверд(?:ил[a-zа-я]*)|подтвержда(?:ет|ют)|завер(?:ил[a-zа-я]*|яет|яют)|подсчита(?:л[a-zа-я]*)|сказ(?:ал[a-zа-я]*)|говор(?:ит|ят|ил[a-zа-я]*)|привел[a-zа-я]*|приводит|приводят|назва(?:л[a-zа-я]*)|называ(?:ет|ют)|указ(?:ал[a-zа-я]*|ывает|ывают)|утвержда(?:ет|ют|л[a-zа-я]*)|констатир[a-zа-я]+|оцен(?:ил[a-zа-я]*|ивает|ивают)|прогнозир[a-zа-я]+|полага(?:ет|ют)|считает|считают|доложил[a-zа-я]*|переда(?:ет|ют)|пиш(?:ет|ут)|объявил[a-zа-я]*|озвучил[a-zа-я]*|отчитал[a-zа-я]*|признал[a-zа-я]*|предупредил[a-zа-я]*|предположил[a-zа-я]*|заключил[a-zа-я]*|резюмир[a-zа-я]+|(?:про)?комментир[a-zа-я]+|опроверг[a-zа-я]*|пообещал[a-zа-я]*|обещал[a-zа-я]*|ожида(?:ет|ют)|рассчитыва(?:ет|ют)|похвастал[a-zа-я]*|опубликовал[a-zа-я]*|раскрыл[a-zа-я]*|обнародовал[a-zа-я]*|свидетельству(?:ет|ют)|заметил[a-zа-я]*|вспомнил[a-zа-я]*|продолжил[a-zа-я]*|посетовал[a-zа-я]*|сослал[a-zа-я]*|поделил[a-zа-я]*|дал[a-zа-я]?|огласил[a-zа-я]*|отмечено|поручил[a-zа-я]*|договорил[a-zа-я]*|следует|говорится|сообщается|отмечается|указывается|указано|сказано|приводится|подчеркивается|уточняется|зафиксировал[a-zа-я]*|насчитал[a-zа-я]*)';
const EN_VERB =
  '(?:said|says|say|told|tells|added|adds|noted|notes|stated|states|reported|reports|report|announced|announces|stressed|stresses|confirmed|confirms|estimated|estimates|explained|explains|claimed|claims|recalled|recalls|remarked|pointed out|points out|wrote|writes|observed|disclosed|revealed|reveals|forecasts?|predicted|predicts|expects|expected|showed|shows|show|puts|acknowledged|admitted|denied|dismissed|rejected|insisted|declared|emphasi[sz]ed|highlighted|calculated|calculates|reckons?|commented|promised|warned|argues?|argued|insists|warns|suggests|contends|maintains|quoted as saying|pledged|recorded|published|counted|counts|believes?|thinks|assured|conceded|briefed|put|gave|wants|hopes|cited|agreed)';

/** Before whom the name of an office goes on to say where or when it was said. */
const RU_END =
  / (?:на (?:совещани|форум|встреч|заседани|брифинг|пресс|саммит|выставк|полях|конференц|открыти|переговор|бизнес|кругл|церемони|мероприят|сво|презентац|своей|слушани|коллеги)|в (?:интервью|ходе|эфире|беседе|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|кулуарах|рамках|преддвери|своем|своей|комментари|разговоре|ответ|телеграм|социальн)|во (?:время|вторник)|по (?:итогам|результатам|окончании|завершении)|журналист|корреспондент|агентств[a-zа-я]+ «|накануне|сегодня|вчера|комментируя|выступая|подводя|отвечая|ссылаясь|что |со ссылкой|и (?:добавил|отметил|подчеркнул)|\d{1,2} (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)|после |перед |в \d{4}|за [a-zа-я]+ год|также |при этом |экспорт |импорт |товарооборот |объем |торговля |с \d|в (?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|прошлом|этом))/;
const EN_END =
  /(?: (?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|january|february|march|april|may|june|july|august|september|october|november|december|the sidelines)|at (?:a|an|the) (?:[a-zа-я]+ )?(?:meeting|forum|briefing|conference|summit|press|talks|round|opening|session|business|news|exhibition|ceremony)|in (?:an? (?:[a-zа-я]+ )?(?:interview|statement|report|speech|briefing|note|release|commentary)|its|his|her|a )|during|after|before|following|while|when|as |this week|last week|yesterday|today|earlier|that |who |which |speaking|citing|in (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|(?:tashkent|astana|moscow|bishkek|dushanbe|ashgabat)(?= |$)))| \d)/;

const RU_SAYS = new RegExp(
  `(?<![a-zа-я])(?:(?<back>(?:об этом|такие (?:данные|цифры|сведения|оценки|показатели)|такую (?:оценку|цифру|статистику)|эти (?:данные|цифры|сведения|показатели)|эту (?:оценку|цифру|статистику)|данные|цифры|о таких (?:итогах|данных|цифрах|показателях)|соответствующие (?:данные|цифры)|такой прогноз|такими (?:данными|цифрами)|с таким прогнозом|о (?:результатах|итогах|росте|планах)) (?:[a-zа-я]+ )?)?)?(?<verb>${RU_VERB})(?![a-zа-я])`,
  'g',
);
const RU_BY =
  /(?<![a-zа-я])(?:по|согласно|исходя из|если верить|как следует из|со ссылкой на|ссылаясь на) (?:(?<own>его|ее|их) )?(?:(?<what>словам|данным|оценкам|оценке|расчетам|информации|подсчетам|сведениям|мнению|утверждению|сообщению|сообщениям|заявлению|прогнозу|прогнозам|статистике|отчету|отчетам|официальным данным|предварительным данным|последним данным|итогам подсчетов|статистике|докладу|материалам|данные|свидетельству|признанию|наблюдениям)(?= ))?/g;
const EN_SAYS = new RegExp(
  `(?<![a-zа-я'])(?:(?<by>(?:(?:stated|announced|given|reported|disclosed|published|released|confirmed|cited|voiced|quoted|provided|presented|shared|named) by|according to|in the words of|citing|in the view of|by the estimate of|by (?=(?:his|her|their) (?:estimate|reckoning|count|calculation))|by the (?:count|reckoning) of|on the estimates? of|data from|figures from|statistics from|estimates (?:from|by|of)|as) )|(?<verb>${EN_VERB})(?![a-zа-я]))`,
  'g',
);

const POINTER =
  /^(?:он|она|они|там|тот же [a-zа-я]+|чиновник[a-zа-я]*|министр[a-zа-я]{0,2}|президент[a-zа-я]{0,2}|глава (?:министерства|ведомства|комитета|агентства|банка|компании|палаты|республики|государства|внешнеполитического ведомства)|главы (?:ведомства|министерства|республики)|в? ?(?:ведомств[a-zа-я]|министерств[a-zа-я]|комитет[a-zа-я]|агентств[a-zа-я]|пресс-служб[a-zа-я]|банк[a-zа-я]|компани[a-zа-я]|посольств[a-zа-я]|палат[a-zа-я])|дипломат[a-zа-я]*|эксперт[a-zа-я]*|политик[a-zа-я]*|губернатор[a-zа-я]{0,2}|аким[a-zа-я]{0,2}|председател[a-zа-я]{1,2}|директор[a-zа-я]{0,2}|гендиректор[a-zа-я]{0,2}|ректор[a-zа-я]{0,2}|торгпред[a-zа-я]{0,2}|сенатор[a-zа-я]{0,2}|депутат[a-zа-я]{0,2}|советник[a-zа-я]{0,2}|спикер[a-zа-я]*|собеседник[a-zа-я]*(?: агентства)?|вице-премьер[a-zа-я]{0,2}|замминистра|заместител[a-zа-я] министра|премьер[a-zа-я]{0,2}|посол|посла|директор[a-zа-я]?|экономист[a-zа-я]*|представител[a-zа-я]+ (?:ведомства|министерства)|руководител[a-zа-я] (?:ведомства|агентства)|аналитик[a-zа-я]*|лидер [a-zа-я]+|регулятор[a-zа-я]{0,2}|he|she|they|it|(?:its|their|his|her) [a-z ]{3,30}|the (?:[a-z-]+ ){0,3}(?:minister|president|premier|chairman|governor|secretary|director|spokesman|spokeswoman|ambassador|envoy|adviser|manager|researcher|economist|analyst|banker|author|scholar|executive)|the (?:official|minister|ministry|president|agency|committee|bank|bureau|governor|ambassador|spokesman|spokeswoman|spokesperson|deputy minister|chairman|chair|director|expert|economist|analyst|diplomat|department|office|company|envoy|head|prime minister|premier|regulator|same (?:official|source|report|ministry|agency|source)|service|embassy|chamber|report|source|speaker))$/;
const TALKERS =
  /(?:министр|министер|президент|ректор|зампред|вице|регулятор|торгпред|миссия|консульств|исследовател|учен[ыо]|мэр|дума|оператор|завод|бирж|mission|consulate|railways|secretariat|analysts|senior|fellow|bloc|rector|rosstat|росавиац|interfax|tass|тасс|глав[аеоуы]|представител|пресс|служб|агентств|комитет|банк|палат|посол|посл[аеу]|посольств|директор|ведомств|премьер|институт|центр|комисси|статистик|росстат|заместител|секретар|эксперт|экономист|аналитик|руководител|председател|управлени|департамент|бюро|администраци|правительств|компани|ассоциаци|союз|советник|политолог|торгпред|чиновник|таможн|минэк|минпром|минсельхоз|минторг|мид|сенатор|депутат|губернатор|профессор|фонд|операто|заявлени|коммюнике|документ|доклад|отчет|обзор|сообщени|материал|ржд|организатор|источник|совет|холдинг|корпораци|дипломат|спикер|авиакомпани|биржа|газпром|росатом|евразийск|данные|изда|газет|портал|вуз|университет|минист|minist|president|official|agency|committee|bank|bureau|chamber|ambassador|embassy|director|premier|institute|cent(?:er|re)|commission|statist|deputy|secretary|expert|economist|analyst|head|chair|department|office|administration|government|company|association|union|adviser|advisor|envoy|spokes|customs|senator|governor|professor|fund|operator|statement|communique|report|review|railway|organi[sz]er|source|council|corporation|service|diplomat|authority|governor|representative|researcher|regulator|newspaper|leader|parliament|airline|carrier|exchange|declaration|university|lobby|federation|mayor|board|managers?|executive|chief|boss|founder|companies|group|delegation|exporters|millers)/;

const HOPE = /(?<![a-zа-я])(?:ожида|рассчитыва|планиру|expect|hope|want)[a-zа-я]*/;
/** Everybody to whom words are given in one plain sentence; `hope` is what somebody else may say of them. */
export function attributionsOf(text: string, lang: 'ru' | 'en', raw: string): readonly Attribution[] {
  const found = lang === 'ru' ? [...russian(text)] : [...english(text)];
  return found
    .map((attribution) => ({ ...attribution, hope: HOPE.test(text.slice(attribution.start, attribution.end)) }))
    .filter(({ name, pointer }) => name.end > name.start && (pointer || isTalker(text, raw, name)));
}

const PLACE =
  /^(?:росси|казах|узбек|киргиз|кыргыз|таджик|туркмен|централь|москв|астан|ташкент|бишкек|душанб|ашхабад|китай|russia|kazakh|uzbek|kyrgyz|tajik|turkmen|central|asia|moscow|astana|tashkent|bishkek|dushanbe|ashgabat|china|beijing|the|this|that|trade|exports?|imports?|экспорт|импорт|товарооборот|торгов|объем|доля|это|эти|в|на|по|it|he|she|they|we|one|two|in|of|last|turnover|january|february|march|april|may|june|july|august|september|october|november|december)/;
const isTalker = (text: string, raw: string, { start, end }: Span) => {
  const words = text.slice(start, end);
  if (words.split(' ').length > 16 || /\d{3}|%|\$/.test(words)) return false;
  if (TALKERS.test(words)) return true;
  // A name: capitals, but for the word that begins the sentence, and no place.
  const capitals = raw.slice(start, end).match(/(?<![\p{L}])\p{Lu}[\p{Ll}'’-]+/gu) ?? [];
  const named = capitals.filter((word) => !PLACE.test(word.toLowerCase()));
  return (
    named.length > 0 && (start > 0 || named.length > 1 || words.split(' ').length === 1) && words.split(' ').length <= 8
  );
};

function* russian(text: string): Generator<Omit<Attribution, 'hope'>> {
  for (const match of matchesOf(RU_SAYS, text)) {
    const verbEnd = match.index + match[0].length;
    const verb = match.groups?.verb ?? '';
    const verbStart = verbEnd - verb.length;
    const back =
      match.groups?.back !== undefined ||
      (/^(?:следует|говорится|свидетельств)/.test(verb) && /(?:об этом|это) $/.test(text.slice(0, verbStart)));
    const after =
      /^ (?:же )?(?:также |ранее |накануне |вчера |сегодня |журналистам |в эфире [a-zа-я]+ |тогда |в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье) |\d{1,2} [a-zа-я]+ |агентству (?:[a-zа-я"]+ )?)?(?:в |во |на |из |от |со ссылкой на |с ссылкой на |данные )?(?=[a-zа-я"])/.exec(
        text.slice(verbEnd),
      );
    const nameStart = verbEnd + (after?.[0].length ?? 0);
    const behind = after ? nameAt(text, nameStart, RU_END) : null;
    const before = subjectBefore(text, verbStart);
    const nounBehind =
      behind && (TALKERS.test(text.slice(behind.start, behind.end)) || isPointer(text, behind) || before === null);
    const isClause = /(?:^|[,"-] ?|[,"] - )$/.test(text.slice(0, match.index)) || back || before === null;
    const chosen = behind && nounBehind && (isClause || before === null) ? behind : before;
    if (!chosen) continue;
    if (
      /^(?:дал|ожида|рассчит|привел|приводит|назва|следует|считает|считают|передал|оцени|поручил|договорил|опубликовал|переда)/.test(
        verb,
      ) &&
      !back &&
      chosen === behind &&
      !TALKERS.test(text.slice(chosen.start, chosen.end))
    )
      continue;
    yield {
      start: match.index,
      end: Math.max(verbEnd, chosen.end),
      name: chosen,
      back,
      pointer: isPointer(text, chosen),
    };
  }
  for (const match of matchesOf(RU_BY, text)) {
    const end = match.index + match[0].length;
    const { own, what } = match.groups ?? {};
    if (own) {
      yield {
        start: match.index,
        end,
        name: { start: match.index + 3, end: match.index + 3 + own.length },
        back: false,
        pointer: true,
      };
      continue;
    }
    if (!what && !/^(?:согласно|если|как следует|со ссылкой|ссылаясь)/.test(match[0])) continue;
    const name = nameAt(text, end + 1 - (text[end] === ' ' ? 0 : 1), RU_END);
    if (name) yield { start: match.index, end: name.end, name, back: false, pointer: isPointer(text, name) };
  }
}

function* english(text: string): Generator<Omit<Attribution, 'hope'>> {
  for (const match of matchesOf(EN_SAYS, text)) {
    const end = match.index + match[0].length;
    if (match.groups?.by) {
      if (/^as /.test(match[0])) continue;
      const name = nameAt(text, end, EN_END);
      const back =
        /(?:this|that|these|figures?|data|numbers?|estimates?|it) (?:was|were|is|are|has been|have been)? ?$/.test(
          text.slice(0, match.index),
        );
      const pruned = name && pruneVerb(text, name);
      if (pruned) yield { start: match.index, end: pruned.end, name: pruned, back, pointer: isPointer(text, pruned) };
      continue;
    }
    const verb = match.groups?.verb ?? '';
    const behind =
      /^(?:said|says|added|told|noted|wrote|stressed|explained)$/.test(verb) &&
      /^ (?=[a-zа-я])(?!that |it |in |on |the (?:figure|volume|share|number|trade|total|two)|he |trade|exports|imports|there|more|this|last)/.test(
        text.slice(end),
      ) &&
      /[,"] ?$/.test(text.slice(0, match.index))
        ? nameAt(text, end + 1, EN_END)
        : null;
    const before = subjectBefore(text, match.index);
    const name = behind ?? before;
    if (!name) continue;
    const isGiven =
      /^(?:gave|put|showed|shows?|published|recorded|wants|hopes|cited|agreed|expected|counted|reports?|forecasts?|put|confirmed|estimates|claims|notes|states)$/.test(
        verb,
      ) && !TALKERS.test(text.slice(name.start, name.end));
    if (isGiven) continue;
    const back =
      /^ (?:the|these|those|this) (?:figures?|numbers?|data|estimates?)(?![a-zа-я])/.test(text.slice(end)) &&
      /^(?:gave|cited|published|announced|disclosed|released|reported|confirmed)/.test(verb);
    yield {
      start: Math.min(name.start, match.index),
      end: Math.max(end, name.end),
      name,
      back,
      pointer: isPointer(text, name),
    };
  }
}

export const isPointer = (text: string, { start, end }: Span) =>
  POINTER.test(text.slice(start, end).replace(/^(?:сам|сама|сами|же|также|later|also) /, ''));

/** The words of a name from a place on: to the next mark, or to where it says when and where. */
function nameAt(text: string, from: number, stop: RegExp): Span | null {
  const rest = text.slice(from, from + 160);
  const quoted = /^[^,.;:()!?"]*"[^"]{2,60}"[^,.;:()!?"]*/.exec(rest)?.[0];
  const plain = /^(?:[^,.;:()!?"]|\.(?=[a-zа-я])|(?<=(?:^| )[a-zа-я])\.)*/.exec(rest)?.[0] ?? '';
  let words = quoted ?? plain;
  words = words.split(/ - |[-–—] /)[0] ?? words;
  const cut = stop.exec(` ${words}`.slice(1));
  if (cut) words = words.slice(0, cut.index);
  const named = /^, (?:[a-zа-я]+ [a-zа-я]+)(?=[,.])/.test(rest.slice(words.length)) ? '' : '';
  words = (words + named).trimEnd();
  return words.length > 1 ? { start: from, end: from + words.length } : null;
}

/** "according to the ministry exports rose": the name ends before the verb. */
function pruneVerb(text: string, name: Span): Span {
  const words = text.slice(name.start, name.end);
  const cut =
    / (?:show|shows|showed|exports|imports|trade|is|was|were|are|rose|fell|grew|has|have|put|puts|suggest|suggests|indicate|indicates)(?![a-zа-я])/.exec(
      words,
    );
  return cut ? { start: name.start, end: name.start + cut.index } : name;
}

/** The name before a verb of saying: from the beginning of its clause. */
function subjectBefore(text: string, verb: number): Span | null {
  const before = text
    .slice(0, verb)
    .replace(
      / (?:also|later|then|recently|earlier|has|have|had|is|are|separately|meanwhile|также|ранее|тогда|недавно|накануне|вчера|сегодня|не|уже|лишь)* ?$/,
      ' ',
    )
    .trimEnd();
  const boundary =
    /.*(?:[,;:()"] ?| - |(?:^| )(?:as|что|как|while|and that|but|whereas|although) )|^/s.exec(before)?.[0].length ?? 0;
  let start = boundary;
  let words = before.slice(start);
  const lead =
    /^(?:-? ?|["(])*(?:в|во|the data of|figures from|data from|statistics from|но|а|и|однако|при этом|между тем|and|but|in|meanwhile|separately|ранее|позже|сегодня|вчера|накануне|там же|earlier|later|yesterday|today) (?=\S)/.exec(
      words,
    )?.[0] ?? '';
  start += lead.length;
  words = before.slice(start);
  words = words.replace(/(?:'s)? (?:data|figures|statistics|estimates|numbers)$/, '');
  if (
    words.length < 2 ||
    words.split(' ').length > 14 ||
    /^(?:как|так|также|далее|что|as|это|это же|который|которые|which|that|who|there|what)$/.test(words)
  )
    return null;
  return { start, end: start + words.length };
}
