import type { Span } from '../draft';
import { matchesOf } from '../text/plainText';
import { numberOf } from './numberWords';

/** A part of a whole in words, as a number between 0 and 1. */
export type Fraction = Span & { readonly value: number };

const RU_TENS =
  'трет[а-я]+|четверт[а-я]+|пят(?:ая|ую|ой|ых|ые)|шест(?:ая|ую|ой|ых|ые)|седьм(?:ая|ую|ой|ых)|восьм(?:ая|ую|ой|ых)|девят(?:ая|ую|ой|ых)|десят(?:ая|ую|ой|ых)';
const EN_PARTS = 'half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const RU = new RegExp(
  `(?<![a-zа-я\\d])(?:(?<half>половин(?:а|у|ы|е|ой)|наполовину|вполовину|пол[-]?объема)` +
    `|кажд(?:ый|ая|ое|ого|ому|ой|ую|ым) (?<each>трет[а-я]+|четверт[а-я]+|пят[а-я]+|шест[а-я]+|седьм[а-я]+|восьм[а-я]+|девят[а-я]+|десят[а-я]+|втор[а-я]+)` +
    `|(?<many>одн[а-я]+|дв(?:е|ух|умя|ум)|три|трех|тремя|четыре[а-я]*|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]) (?<parts>${RU_TENS})(?: част[а-я]+| дол[а-я]+)?` +
    `|(?<count2>один|одна|одно|два|две|три|четыре|пять|шесть|семь|восемь|девять)(?: [а-я]+){0,2}? из (?<of2>двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)(?! (?:стран|республик|регион|лет|год|месяц|област|город|проект|компани))` +
    `|(?<part>четверт|пят|шест|седьм|восьм|девят|десят)(?:ая|ую|ой) (?:част[а-я]+|дол[а-я]+)` +
    `|(?<third>треть|трети|третью)(?: част[а-я]+)?|(?<quarter>четверть|четверти|четвертью))(?![a-zа-я])`,
  'g',
);
const EN = new RegExp(
  `(?<![a-zа-я\\d])(?:(?<half>half)(?! (?:a|an) (?:hundred|thousand|million|billion|trillion|dozen|year|decade|century|month|week|day|hour))|(?:one|a|1)[ -](?<one>${EN_PARTS})` +
    `|(?<many>two|three|four|five|six|seven|eight|nine|2|3|4)[ -](?<parts>thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)` +
    `|(?<count>one|two|three|four|five|six|seven|eight|nine|\\d)(?: out of| in)(?: every)? (?<of>two|three|four|five|six|seven|eight|nine|ten|[3-9]|10)(?: (?:dollars|roubles|rubles|tonnes|firms|companies|migrants|workers|students))?` +
    `|(?<count2>one|two|three|four|five|six|seven|eight|nine)(?: [a-z]+){1,2}? (?:in|out of)(?: every)? (?<of2>two|three|four|five|six|seven|eight|nine|ten)(?! (?:years?|months?|days?|weeks?|minutes?|hours?|percent|per))` +
    `|every (?<each>second|third|fourth|fifth|sixth|tenth))(?![a-zа-я\\d])`,
  'g',
);

const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['втор', 2],
  ['second', 2],
  ['half', 2],
  ['halves', 2],
  ['трет', 3],
  ['third', 3],
  ['четверт', 4],
  ['quarter', 4],
  ['fourth', 4],
  ['пят', 5],
  ['fifth', 5],
  ['шест', 6],
  ['sixth', 6],
  ['седьм', 7],
  ['seventh', 7],
  ['восьм', 8],
  ['eighth', 8],
  ['девят', 9],
  ['ninth', 9],
  ['десят', 10],
  ['tenth', 10],
];
const ordinal = (word: string) => STEMS.find(([stem]) => word.startsWith(stem))?.[1];
const count = (word: string) => (/^\d+$/.test(word) ? Number(word) : numberOf(word));
/** "the first half", «первая половина», "a quarter earlier": stretches of time, and no parts. */
const TIME_BEFORE =
  /(?:перв[а-я]+|втор[а-я]+|last|first|second|third|fourth|latter|previous|this|вторая|другая|лучшая) $/;
const TIME_AFTER =
  /^(?:[ -](?:year|yearly|hour|time|century|decade|месяц[а-я]*|дня|срока|пути|жизни|год[а-я]*|века|earlier|ago|через)|-time)(?![a-zа-я])/;

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
  const { half, each, many, parts, part, third, quarter, one } = groups;
  const [some, of] = [groups.count ?? groups.count2, groups.of ?? groups.of2];
  if (half) return 0.5;
  if (third) return 1 / 3;
  if (quarter) return 1 / 4;
  const [over, under] =
    many && parts
      ? [count(many), ordinal(parts)]
      : some && of
        ? [count(some), count(of)]
        : [1, ordinal(each ?? part ?? one ?? '')];
  return over === undefined || under === undefined || over >= under ? null : over / under;
}
