import type { Span } from '../draft';
import { placesOf } from '../places/places';
import { matchesOf, plainText } from '../text/plainText';
import { EN_HOUSE, EN_OFFICE, RU_HOUSE, RU_OFFICE } from './persons';
import {
  AN_OFFICE,
  DATA,
  EN_END,
  MEDIUM,
  nameAt,
  PAPERS,
  pruneVerb,
  RU_END,
  subjectBefore,
  TALKERS,
  WORDS,
  withBeside,
  withoutWord,
} from './speakerNames';
import { EN_GIVEN, EN_VERB, RU_VERB } from './verbs';

/** Somebody to whom words are given: `name` are the words that name him; `back` covers the sentences before. */
export type Attribution = Span & {
  readonly name: Span;
  readonly back: boolean;
  readonly pointer: boolean;
  readonly hope: boolean;
};

const RU_SAYS = new RegExp(
  `(?<![a-zа-я])(?:(?<back>(?:об этом|(?:(?:эт|так)(?:ие?|ую?)|соответствующие) [а-я]+(?= (?:(?:на|в) [^,.]{3,60}? |[а-я]+ )?[а-я]+(?:[аеиуо]л[ао]?|[аие]т(?:ся)?) )|так(?:ой|ов[аоы]?|ое) [а-я]+|(?:с )?(?:эт|так)(?:им|ой|ими) [а-я]+(?:м|ми|й|ью)|${DATA}|о (?:результатах|итогах|росте|планах)|так(?= оцен)|это (?:данные|цифры) [^,]+, которые) (?:[a-zа-яА-Я\\d"-]+ ){0,7}?)?)?(?<verb>${RU_VERB}|(?<=^(?:с )?(?:так|эт)[а-я]+ ${DATA} )[а-я]+л[аио]?(?:с[ья])?|(?<=^${DATA} )принадлеж[иа]т)(?![a-zа-я])`,
  'g',
);
const RU_BY =
  /(?<![a-zа-я])(?:(?:по|согласно|исходя из|судя по|если верить|как (?:следует|явствует|видно) из|со ссылкой на|ссылаясь на|со(?= слов )|таков[аоы]?) |(?<=\())(?:(?<own>его|ее|их) )?(?:(?!данным )[а-я]+(?:ым|им|ой|ей) )?(?:(?<what>(?:слов|данн|оцен|(?:рас|подс)чет|информаци|сведени|мнени|утверждени|сообщени|заявлени|прогноз|статистик|отчет|доклад|материал|свидетельств|признани|наблюдени|прикид|выклад|верси|ожидани|цифр|сводк)[а-я]{0,3})(?=[ ,.;]))?/g;
const EN_SAYS = new RegExp(
  `(?<![a-zа-я'])(?:(?<by>(?:${EN_GIVEN}(?: (?:at|in|on) (?:[a-z]+ ){0,2}[a-z]+)? by|(?:it|as) follows from|(?:clear|evident|apparent|seen|emerges?|judging) (?:from|by)|according to(?: (?:[a-z]+ )?${PAPERS}(?: [a-z]+){0,4}? (?:from|by|of))?|(?:in|on|by) the ${WORDS}s? of|citing|(?:in|by)(?= (?:his|her|their|the (?:[a-z-]+ ){0,4}?[a-z]+'s) ${WORDS})|on (?:figures|data) from|${PAPERS} (?:(?:come|came|are) )?(?:from|by)|as) )|(?<verb>${EN_VERB}|(?<=," )[a-z]{3,}(?:e?s|ed))(?![a-zа-я]))`,
  'g',
);
const POINTER = new RegExp(
  `^(?:он|она|они|там|(?:т(?:от|ом|ого|ой|а|ем)|эт(?:от|ом|ого|ой|а|им)) (?:же )?(?!год|месяц|квартал|период|сезон|раз|врем|недел|фон|случа)[a-zа-я]+|(?:в )?(?:${RU_OFFICE}|${RU_HOUSE}[а-я]{0,2})(?: (?:внешнеполитического )?(?:${RU_HOUSE}|республики|государства)[а-я]{0,2})?|политик[а-я]*|собеседник[а-я]*(?: агентства)?|лидер [а-я]+|заместител[а-я] министра|he|she|they|it|him|her|them|(?:its|their|his|her) [a-z ]{3,30}|(?:the|this|that) same [a-z]+(?: [a-z]+)?|the (?:[a-z-]+ ){0,3}${EN_OFFICE}|the (?:${EN_HOUSE}|report|source|speaker|paper|document|review|statement|author|bulletin|survey|study))$`,
);
const AGE = new RegExp(`, \\d\\d(?: лет| год[а]?)?(?:,(?= (?:${RU_VERB}|${EN_VERB})(?![a-zа-я]))|(?=,))`, 'g');
const HOPE = /(?<![a-zа-я])(?:ожида|рассчитыва|наде|жд[еу]т|планиру|expect|hope|want)[a-zа-я]*/;
/** Everybody to whom words are given in one plain sentence; `hope` is what somebody else may say of them. */
export function attributionsOf(text: string, lang: 'ru' | 'en', raw: string): readonly Attribution[] {
  // "Vice Minister Aziz Karimov, 41, told"
  const bare = text.replace(AGE, (age) => ' '.repeat(age.length));
  const found = lang === 'ru' ? [...russian(bare, raw)] : [...english(bare, raw)];
  return found
    .map((attribution) => ({ ...attribution, hope: HOPE.test(text.slice(attribution.start, attribution.end)) }))
    .filter(
      ({ name, pointer, source }) =>
        name.end > name.start &&
        (pointer || (source ? isSource(text.slice(name.start, name.end)) : isTalker(text, raw, name))),
    );
}

/** Whoever follows "according to"; no day, no poll and no plan. */
const isSource = (words: string) =>
  !/^(?:на|за|о|об|с|к|в|во|до|plan|schedule|the (?:plan|poll|survey|rules|law)|which|опрос[а-я]*|закон[а-я]*|правил[а-я]*|план[а-я]*|договор[а-я]*|соглашени[а-я]+|контракт[а-я]*) /.test(
    `${words} `,
  ) &&
  words.split(' ').length <= 16 &&
  !/\d{3}|%|\$/.test(words);
/** Words that name nobody, though a sentence may begin with them. */
const NOBODY =
  /^(?:стороны|централь|central|asia|экспорт|импорт|товарооборот|торгов|exports?|imports?|turnover|trade|(?:the|this|that|it|he|she|they|we|one|two|in|of|last|january|february|march|april|may|june|july|august|september|october|november|december|объем|доля|это|эти|в|на|по|цифры|факты|статистика|опыт|мне|нам|вам|им|ему|ей|все|многие|некоторые|никто|люди|кто|рынок|figures|facts|numbers|everyone|nobody|somebody|people|many|some|critics)(?![a-zа-я]))/;
const isTalker = (text: string, raw: string, { start, end }: Span) => {
  const words = text.slice(start, end);
  if (words.split(' ').length > 16 || /\d{3}|%|\$/.test(words)) return false;
  if (TALKERS.test(words)) return true;
  // A name: capitals, but for the word that begins the sentence, and no place.
  const capitals = raw.slice(start, end).match(/(?<![\p{L}])\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const named = capitals.filter((word) => !NOBODY.test(word.toLowerCase()) && placesOf(plainText(word)).length === 0);
  return (
    named.length > 0 &&
    (start > 0 || named.length > 1 || words.split(' ').length === 1) &&
    words.split(' ').length <= 12
  );
};

/** Words between a verb and the office that has said it, which is its subject: «огласил на коллегии 2 февраля замглавы». */
const SKIPPED = new RegExp(
  `^(?! ${AN_OFFICE})(?: (?!он[аи]? |что |и )(?:[а-я-]+|\\d+|"[^"]{3,30}")){1,6}? (?=${AN_OFFICE})`,
);
function skipped(rest: string): number | undefined {
  const words = SKIPPED.exec(rest)?.[0];
  return words && (/^ [а-я]+у $/.test(words) || !TALKERS.test(words.split(' ').slice(0, 3).join(' ')))
    ? words.length
    : undefined;
}

/** `source` where the words before the name leave no doubt that it is one. */
type Found = Omit<Attribution, 'hope'> & { readonly source: boolean };
function* russian(text: string, raw: string): Generator<Found> {
  // A name behind a verb begins with a capital.
  const named = text.replace(/(?<=[а-я"] )[а-я]/g, (letter, at) => raw[at]?.replace('Ё', 'Е') ?? letter);
  for (const match of matchesOf(RU_SAYS, named)) {
    const verbEnd = match.index + match[0].length;
    const verb = match.groups?.verb ?? '';
    const verbStart = verbEnd - verb.length;
    const back =
      match.groups?.back !== undefined ||
      (/^(?:следует|говорится|свидетельств)/.test(verb) && /(?:об этом|это) $/.test(text.slice(0, verbStart)));
    const after =
      /^ (?:же )?(?:также |ранее |накануне |вчера |сегодня |журналистам |в эфире [a-zа-я]+ |тогда |в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье) |\d{1,2} [a-zа-я]+ |агентству (?:[a-zа-я"]+ )?|(?:[а-я]+ )?"[^"]+" (?=во? |на ))?(?:в |во |на |из |от |данные |внимание |(?:[а-я"-]+ ){0,3}?слова |(?:(?:агентство|издание|портал|тасс|интерфакс|риа новости) (?:"[^"]+" )?)?с[со]? ссылкой на )?(?=[a-zа-я"])/.exec(
        text.slice(verbEnd),
      );
    const nameStart = verbEnd + (skipped(text.slice(verbEnd)) ?? after?.[0].length ?? 0);
    const behind = after ? nameAt(text, nameStart, RU_END) : null;
    const before = subjectBefore(text, verbStart);
    const nounBehind =
      behind &&
      ((back && /^(?:эт|так)[а-я]+ [а-я]+$/.test(text.slice(before?.start, before?.end))) ||
        TALKERS.test(text.slice(behind.start, behind.end)) ||
        isPointer(text, behind) ||
        before === null ||
        // «Об этом на ярмарке рассказал агроном Тимур Назаров»
        (back &&
          /\p{Lu}/u.test(raw.slice(behind.start, behind.end)) &&
          !TALKERS.test(text.slice(before.start, before.end))));
    const isClause =
      /(?:^|[,"-] ?|[,"] - )(?:(?:не )?[а-я]+(?:сь|[нткл]о|[аи]в) )?$/.test(text.slice(0, match.index)) ||
      back ||
      before === null;
    // «Об этом премьер Олжас Бектенов сообщил на заседании»
    const lead = /^об этом (?:во? )?/.exec(match[0])?.[0].length;
    const inside = lead && text.slice(match.index + lead, verbStart).trimEnd();
    const told =
      inside && TALKERS.test(inside) && /(?:на|во?) $/.test(after?.[0] ?? '')
        ? { start: match.index + lead, end: match.index + lead + inside.length }
        : null;
    const chosen = told ?? (behind && nounBehind && (isClause || before === null) ? behind : before);
    if (!chosen) continue;
    const source = (back || /^(?:следует|явству|говорится) (?:из|в) /.test(text.slice(verbStart))) && chosen === behind;
    if (
      /^(?:дал|ожида|жд[еу]т|рассчит|привел|приводит|назва|следует|считает|считают|оцени|поручил|договорил|опубликовал|переда|предлож|предлага|призва|призыва|обеща|допуска|наде|уверен|убежден|выраз|жал|указ|дел)/.test(
        verb,
      ) &&
      !back &&
      !source &&
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
      source,
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
        source: true,
      };
      continue;
    }
    if (!what && !/^(?:согласно|если|судя|исходя|как|со ссылкой|ссылаясь)/.test(match[0])) continue;
    const name = nameAt(text, end + 1 - (text[end] === ' ' ? 0 : 1), RU_END);
    if (!name) continue;
    const source = what !== undefined && what !== 'данные';
    yield { start: match.index, end: name.end, name, back: false, pointer: isPointer(text, name), source };
  }
}
/** No name begins with one of these. */
const NO_SPEAKER =
  /^(?:[a-z]+ly|that|it|in|on|at|to|of|as|if|for|from|by|with|after|before|during|ahead|into|about|how|why|more|than|this|last)(?![a-z])/;
/** ", said the minister", "forecasts Timur Askarov, chief economist of …": who follows the verb, with what stands beside the name. */
function speakerBehind(text: string, raw: string, verb: string, end: number): Span | null {
  if (
    /^(?:told|tells|inform|brief|puts?|sees?|saw)/.test(verb) ||
    text[end] !== ' ' ||
    NO_SPEAKER.test(text.slice(end + 1))
  )
    return null;
  const name = nameAt(text, end + 1, EN_END);
  return name && isTalker(text, raw, name) ? withBeside(raw, name) : null;
}

function* english(text: string, raw: string): Generator<Found> {
  for (const match of matchesOf(EN_SAYS, text)) {
    const end = match.index + match[0].length;
    if (match.groups?.by) {
      if (match[0] === 'as ') continue;
      const name = nameAt(text, end, EN_END);
      const back =
        /(?:come|came|are) from $/.test(match[0]) ||
        /(?:this|that|these|figures?|data|information|statistics|numbers?|estimates?|it)(?:, [^,]+,)? (?:was|were|is|are|has been|have been)? ?$/.test(
          text.slice(0, match.index),
        );
      const pruned = name && pruneVerb(text, withoutWord(text, name));
      if (!pruned) continue;
      const who = /^ as saying/.test(text.slice(pruned.end)) ? subjectBefore(text, match.index) : null;
      const source = back || /^(?:according|in the|on the|by the|it f|as f)/.test(match[0]);
      const of = who ?? (source ? withBeside(raw, pruned) : pruned);
      yield {
        start: Math.min(of.start, match.index),
        end: Math.max(of.end, end),
        name: of,
        back,
        pointer: isPointer(text, of),
        source,
      };
      continue;
    }
    const verb = match.groups?.verb ?? '';
    if (/(?:no longer|never|not) $/.test(text.slice(0, match.index))) continue;
    // "In a note dated …" names a paper.
    if (BARE.test(verb) && /(?<![a-z])(?:an?|the|this|its|their) (?:[a-z-]+ )?$/.test(text.slice(0, match.index)))
      continue;
    const behind = /[,"-] ?$/.test(text.slice(0, match.index)) ? speakerBehind(text, raw, verb, end) : null;
    const before = subjectBefore(text, match.index);
    const name = behind ?? before;
    if (!name) continue;
    // "The agency reports, citing the ministry": what the ministry says.
    if (/^, citing /.test(text.slice(end)) && MEDIUM.test(text.slice(name.start, name.end))) continue;
    // "traders estimate", and no "its estimate".
    if (BARE.test(verb) && !MANY.test(text.slice(name.start, Math.max(name.end, match.index - 1)))) continue;
    const back =
      /^ (?:the|these|those|this) (?:figures?|numbers?|data|estimates?)(?![a-zа-я])/.test(text.slice(end)) &&
      /^(?:gave|cited|published|announced|disclosed|released|reported|confirmed)/.test(verb);
    yield {
      start: Math.min(name.start, match.index),
      end: Math.max(end, name.end),
      name,
      back,
      pointer: isPointer(text, name),
      source: false,
    };
  }
}
const BARE =
  /^(?:show|indicate|suggest|estimate|believe|expect|reckon|think|claim|argue|note|report|calculate|predict|warn|complain|hope|insist|add)$/;
const MANY =
  /^(?:they|we|(?!(?:its?|his|her|their|our|a|an|in|the (?:its|same)) )(?:[a-z'-]+ ){0,4}?(?:[a-z-]{3,}s|data)(?: (?:[a-z]+ed by|in|at|of|from|for|with) .*)?)$/;

export const isPointer = (text: string, { start, end }: Span) =>
  POINTER.test(text.slice(start, end).replace(/^(?:сам|сама|сами|же|также|later|also) /, ''));
