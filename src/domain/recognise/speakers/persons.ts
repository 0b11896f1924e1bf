import type { Span } from '../draft';
import { placesOf } from '../places/places';
import { matchesOf, plainText, remembered } from '../text/plainText';

/** Somebody whom a text calls by name: `name` alone, and `full` with the office that stands beside it. */
export type Person = { readonly name: Span; readonly full: Span; readonly stems: readonly string[] };

const CAPITALS =
  /(?<![\p{L}\d"«“-])(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.? |(?:\p{Lu}\. ?){1,2})?\p{Lu}[\p{L}'’]*\p{Ll}(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\. ?)?\p{Lu}[\p{L}'’]*\p{Ll}(?:-\p{Lu}\p{Ll}+)?)*|(?<![\p{L}\d])(?:MR|MS|MRS|DR|PROF)\. \p{Lu}+/gu;
/** Capitals that are no names of persons: places, offices, houses, months, the first word of a sentence. */
const NO_NAME =
  /^(?:рос|евраз|север|юг|восто|запад|мин|нац|цб|правит|област|федера|республ|кабин|eurasia|north|south|east|west|caspian|the$|a$|an$|this$|that|in$|on$|at$|for$|by$|from$|as$|and$|but$|if$|last$|it$|he$|she$|we$|they$|our$|his$|her$|its$|there$|some$|more$|about|first|second|prime|vice|trade|minist|national|state|school|forum|world|international|janu|febr|march|april|may$|june|july|august|sept|octo|nove|dece|[a-z]+day$|cabinet|republic|revenue|railway|kaz[a-z]+oil|central|asia)/;
const PARTICLE = /(?<![\p{L}])(?:mr|ms|mrs|dr|prof)\.? |(?:\p{L}\. ?)+(?=\p{L}{2})/gu;
/** A word for an office in Russian. */
export const RU_OFFICE =
  '(?:(?:вице|экс|пресс|топ)-|спец|зам|ген|гос)?(?:премьер(?:-министр)?|министр|зампред|президент|глав[аыеу]|председател|заместител|руководител|директор|посол|посл(?!е|у[жш]|а[нтл])|торгпред|губернатор|аким|мэр|секретар|представител|советник|помощник|спикер|сенатор|депутат|эксперт|экономист|аналитик|политолог|профессор|ректор|консул|управляющ|сотрудник|начальник|основател|учен(?:ый|ого|ая|ой)|исследовател|генсек|лидер|уполномоченн|предпринимател|заведующ|владел|учредител|фермер|логист|историк|менеджер|банкир|атташе|чиновник|дипломат|инженер)[а-я]*';
/** A word for an office in English. */
export const EN_OFFICE =
  '(?:prime minister|minister|president|premier|deputy|ambassador|governor|chair(?:man|woman|person)?|director|head|chief|secretary|spokes(?:man|woman|person)|economist|analyst|expert|professor|envoy|representative|adviser|advisor|official|manager|founder|researcher|rector|mayor|commissioner|ceo|executive|diplomat|consultant|business(?:man|woman)|leader|delegate)s?';
/** A word for a house that speaks, in English. */
export const EN_HOUSE =
  '(?:ministry|department|committee|agency|association|union|bank|chamber|company|service|mission|board|fund|cent(?:re|er)|council|university|institute|office|embassy|administration|delegation|railways?|house|group|operator|bureau|commission|port|plant|parliament|government|corporation|consulate|secretariat|federation|firm|air(?:line|way)|exchange|authority|regulator|carrier|mill|farm|refinery)';
/** The beginnings of words for houses that speak, in Russian. */
export const RU_HOUSE =
  '(?:цб|министерств|ведомств|комитет|агентств|пресс-служб|служб|банк|компани|посольств|палат|регулятор|правительств|кабмин|мисси|представительств|торгпредств|делегаци|союз|ассоциаци|холдинг|оператор|фонд|предприяти|завод|университет|вуз|институт|центр|комисси|управлени|департамент)';
/** A word for an office, in plain text. */
export const OFFICE_WORD = `(?:${RU_OFFICE}|${EN_OFFICE})`;
const OFFICE = new RegExp(`(?<![a-zа-я-])${OFFICE_WORD}(?![a-zа-я])`);
const OFFICES = new RegExp(OFFICE, 'g');
/** What ends an office when it is read from a name backwards: signs, verbs, and words that join. */
const BREAK =
  /[,;:()"!?\n]| - |\. |(?<![a-zа-я])(?:(?!(?:посол|генерал|комитет|совет|кабинет|департамент|бюджет|университет|филиал|отдел)(?![а-я]))[а-я]{2,}(?:[аиеуыя]л[аио]?(?:с[ья])?|[аяуею]тся|[аяу]ет)|это|что|как|с|а|но|said|told|met|says|with|that|when|as|is|was|were|by|host|to|from)(?![a-zа-я])/g;
/** An office of several things, one of them after a comma: "Minister of Investment, Industry and Trade", before a name. */
const LISTED = new RegExp(
  `(?<![a-zа-я-])${OFFICE_WORD}(?: (?:of|for))?(?: [a-zа-я-]+){1,4}(?:, [a-zа-я-]+(?: [a-zа-я-]+){0,2}){1,3} (?:и|and) [a-zа-я-]+(?: [a-zа-я-]+){0,5} $`,
);
/** Attributes before an office: "Kazakh deputy", «торговый представитель», «первый». */
const ATTRIBUTE =
  /(?:(?<![a-zа-я'])(?:[а-я-]+(?:ый|ий|ой|ая|ого|его|ому|ым|им)|(?!(?:the|an?|its|their|his|her|our|and|or|but|for|after|before|while|where|which|who|because|if|in|on|at|of|also|then)(?![a-z]))[a-z'-]+) ){1,5}$/;

/** An office before a name, parted by a comma: "the head of the agency, ". */
const BESIDE =
  /(?:^|[,;:("\n] |[.!?]"? |- |(?:said|told|by|that|и|что|с) )((?:the |an? |its? |[a-z]+'s )?[^,;:()"!?\n]{3,100}), $/;
/** What follows a name and says who that is: "Timur Askarov, chief economist of the bank", "…, who heads the committee". */
const BEHIND =
  /^(?:, | \()(?:(?:an? |the |its |his |her |who )?(?:(?!,|[.;:()"!?\n]| (?:said|says|told|has|had|was|is|were|and (?:said|added))(?![a-z])).){3,90})/;
const LEADS = /^, who (?:chairs|heads|leads|runs|oversees|represents|manages|directs)(?![a-z])/;

/** Everybody named in a text, in order. */
export function personsIn(raw: string, plain: string): readonly Person[] {
  const found: Person[] = [];
  for (const { index, 0: words } of matchesOf(CAPITALS, raw)) {
    const start = index + lengthOfOffices(words);
    const end = index + words.length;
    const bare = plain.slice(start, end).replace(PARTICLE, '');
    const parts = bare.split(/[ ]/).filter((part) => part.length > 1);
    const hasSign = bare.length < end - start;
    if (parts.length > 3 || parts.length + (hasSign ? 1 : 0) < 2) continue;
    const name = { start, end };
    found.push({ name, full: withOffice(plain, name, found.at(-1)?.name.end ?? 0), stems: parts.map(stemOf) });
  }
  return found;
}

const HOUSE = new RegExp(`^(?:${RU_HOUSE}|${EN_HOUSE})`);
const isNoName = remembered(
  (word) => NO_NAME.test(word) || OFFICE.test(word) || HOUSE.test(word) || placesOf(plainText(word)).length > 0,
);

/** How much of a run of capitals is no name: "Deputy Trade Minister Aziz Karimov". */
function lengthOfOffices(words: string): number {
  let length = 0;
  for (const { index, 0: word } of matchesOf(/[\p{L}.'’-]+ ?/gu, words))
    if (word.trim().length > 1 && isNoName(word.trim().toLowerCase())) length = index + word.length;
  return length;
}

function withOffice(plain: string, name: Span, after: number): Span {
  const from = Math.max(after, name.start - 140);
  // «экономист банка "Центр" Марат Эсенов»
  const window = plain.slice(from, name.start).replace(/"([^"]{2,40})" $/, "'$1' ");
  const last = matchesOf(BREAK, window).at(-1);
  const listed = LISTED.exec(window)?.index;
  const begin = listed ?? (last ? last.index + last[0].length : 0);
  const lead = window.slice(begin);
  const office = OFFICE.exec(lead);
  if (office && lead.length - office.index < 130) {
    const attribute = ATTRIBUTE.exec(lead.slice(0, office.index))?.[0].length ?? 0;
    return { start: from + begin + office.index - attribute, end: name.end };
  }
  const beside = BESIDE.exec(window);
  const post = beside?.[1] ? OFFICE.exec(beside[1]) : null;
  if (beside?.[1] && post) {
    // "In an interview with RIA the envoy, …"
    const lead = /^.* (?=(?:the|its|an?|[a-z]+'s) )/.exec(beside[1].slice(0, post.index))?.[0].length ?? 0;
    return { start: name.start - beside[1].length - 2 + lead, end: name.end };
  }
  const behind = BEHIND.exec(plain.slice(name.end, name.end + 130))?.[0];
  const head = behind ? (LEADS.exec(behind) ?? OFFICE.exec(behind)) : null;
  if (behind && head && head.index < 40) return { start: name.start, end: name.end + behind.length };
  return name;
}

export const stemOf = (word: string) => word.slice(0, 5);
/** The offices that words name, by their first letters. */
export const officesIn = remembered((words): readonly string[] =>
  matchesOf(OFFICES, words).map(([office]) =>
    stemOf(office.replace(/^(?:зам(?=мин|гла)|гос|пресс-|экс-|торг(?=пред))/, '')),
  ),
);
