import type { Span } from '../draft';
import { matchesOf } from '../text/plainText';
import { LIKE_NUMBER, numberOf, placeOf } from './numberWords';

/** A part of a whole in words, as a number between 0 and 1. */
export type Fraction = Span & { readonly value: number };

const RU_TENS = '(?:трет|четверт)[а-я]+|(?:пят|шест|седьм|восьм|девят|десят)(?:ая|ую|ой|ых|ые)';
const FEW = '(?:од|дв|тр|чет|пят|шест|сем|вос|дев)[а-я]+';
const EN_PARTS = 'half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const RU = new RegExp(
  `(?<![a-zа-я\\d])(?:(?<half>(?:на|в)?половин(?:[ауые]|ой)|пол[-]?объема)` +
    `|кажд(?:ый|ая|ое|ого|ому|ой|ую|ым) (?<each>${LIKE_NUMBER}|втор[а-я]+)` +
    `|(?<many>${FEW}) (?<parts>${RU_TENS})(?: част[а-я]+| дол[а-я]+)?` +
    `|(?<count2>${FEW})(?: [а-я]+){0,2}? из (?<of2>${LIKE_NUMBER})(?! (?:стран|республик|регион|лет|год|месяц|област|город|проект|компани))` +
    `|(?<part>${RU_TENS}) (?:част|дол)[а-я]+` +
    `|(?<third>трет|четверт)(?:[ьи]|ью)(?: част[а-я]+)?)(?![a-zа-я])`,
  'g',
);
const EN = new RegExp(
  `(?<![a-zа-я\\d])(?:(?<half>half)(?! an? )|(?:one|an?|1)[ -](?<one>${EN_PARTS})` +
    `|(?<many>two|three|four|five|six|seven|eight|nine|2|3|4)[ -](?<parts>(?:${EN_PARTS})s)` +
    `|(?<count>one|two|three|four|five|six|seven|eight|nine|\\d)(?: out of| in)(?: every)? (?<of>two|three|four|five|six|seven|eight|nine|ten|[3-9]|10)(?: (?:dollars|roubles|rubles|tonnes|firms|companies|migrants|workers|students))?` +
    `|(?<count2>one|two|three|four|five|six|seven|eight|nine(?:teen)?)(?: [a-z]+){1,2}? (?:in|out of)(?: every)? (?<of2>twenty|two|three|four|five|six|seven|eight|nine|ten)(?! (?:years?|months?|days?|weeks?|minutes?|hours?|percent|per))` +
    `|every (?<each>second|third|fourth|fifth|sixth|tenth))(?![a-zа-я\\d])`,
  'g',
);

const count = (word: string) => (/^\d+$/.test(word) ? Number(word) : numberOf(word));
/** "the first half", «первая половина», "a quarter earlier": stretches of time, and no parts. */
const TIME_BEFORE =
  /(?:перв[а-я]+|втор[а-я]+|last|first|second|third|fourth|latter|previous|this|вторая|другая|лучшая) $/;
const TIME_AFTER =
  /^(?:[ -](?:year(?![ -]on)|yearly|hour|time|century|decade|месяц[а-я]*|дня|срока|пути|жизни|год[а-я]*|века|earlier|ago|через)|-time)(?![a-zа-я])/;

/** Every part of a whole in a plain text. */
export function fractionsIn(text: string, lang: 'ru' | 'en'): readonly Fraction[] {
  return matchesOf(lang === 'ru' ? RU : EN, text).flatMap((match) => {
    const value = partOf(match.groups ?? {});
    const start = match.index;
    const end = start + match[0].length;
    if (value === null) return [];
    if (TIME_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || TIME_AFTER.test(text.slice(end, end + 10)))
      return [];
    return [{ start, end, value }];
  });
}

function partOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { half, each, many, parts, part, third, one } = groups;
  const [some, of] = [groups.count ?? groups.count2, groups.of ?? groups.of2];
  if (half) return 0.5;
  if (third) return 1 / placeOf(third);
  const [over, under] =
    many && parts
      ? [count(many), placeOf(parts)]
      : some && of
        ? [count(some), count(of)]
        : [1, placeOf(each ?? part ?? one ?? '')];
  return !over || !under || over >= under ? null : over / under;
}
