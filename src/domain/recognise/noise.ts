import type { Span } from './draft';
import { matchesOf } from './text/plainText';
import { MONTH } from './times/calendar';

/**
 * Numbers that state nothing about trade or people: telephones, laws, addresses, times of day, ages, polls, rates,
 * prices of one piece, temperatures, speeds, page furniture. Whatever they cover is left alone.
 */
const ROWS: readonly string[] = [
  // Room for so many, a train of so many wagons, the weight of one.
  '(?:рассчитан[аоы]?(?: лишь)? на|вмеща[ею]т|вместимост[а-я]*(?: в)?|(?:школ|сад|больниц)[а-я]* на|(?:meant|designed|built|intended) for|seats?|accommodates?|holds?|room for|capacity of|(?:school|hospital) (?:for|with|of|seating)) (?:[a-zа-я]+ ){0,2}?\\d[\\d ,]*(?: тысяч[а-я]*)? ?(?:(?:мест|учен|учащ|чел|номер|студент)[а-я]*|pupils|children|students|people|seats|places|beds)',
  '\\d+ рабоч[а-я]+ (?:груп|встреч|визит|поезд|совещан|дн|час|недел)[а-я]*',
  '(?:состав[а-я]*|поезд[а-я]*|trains?|тянет|тянут|hauls?|pulls?)(?: [a-zа-я-]+){0,6}? (?:из|с|тянет|тащит|везет|of|with|hauls|pulls) (?:\\d+|[a-zа-я-]+) (?:вагон[а-я]*|wagons?|carriages|cars)(?![a-zа-я])',
  '(?:men|women|people|those|citizens|young|youths?|children) (?:under|over|below|above|older than|younger than) \\d{1,2}(?![\\d.,]*\\d| ?(?:%|million|thousand|bn|per))',
  '(?:weigh(?:s|ed|ing)?|вес(?:ит|ят|ил[аи]?|ом)|масс[аыуе]|грузоподъемност[а-я]+|нагрузк[а-я]+|осев[а-я]+|axle load of|payload of)(?: [a-zа-я]+){0,7}? \\d[\\d.,]* ?(?:тонн[а-я]*|т|tonnes?|tons?)(?![a-zа-я])',
  '\\d[\\d.,]* (?:человек[а-я]*|претендент[а-я]*|заявок|applicants?|candidates|people) (?:на|за|for each|per|for every) (?:одно )?(?:место|place|seat)',
  '(?:объединя[а-я]+|куда вход[ия]т|unites?|represents?) (?:[a-zа-я]+ ){0,2}?\\d[\\d ,]*(?: [a-zа-я-]+)?|(?:собрал[аои]?|gathered|held|drew|drawn|attended by) (?:[a-zа-я]+ ){0,2}?\\d*[\\d,]*[a-zа-я]* ?(?:гостей|зрителей|гост[ья]|guests|people|delegates|officials|journalists|reporters)',
  '(?:circulation|print run|тираж[а-я]*)(?: of)?:? \\d[\\d ,]*|\\+\\d[\\d ()-]{7,}\\d|(?:тел|tel|phone|телефон[а-я]*)\\.?:? ?[\\d+][\\d ()-]{5,}\\d|\\d{3,4}-\\d{2}-\\d{2}(?:-\\d{2})?|\\d-800-[\\d-]+',
  '(?:№|no\\.?|n°|#) ?[a-zа-я]?\\d[\\d/.-]*(?:-[a-zа-я]+)?|\\d+-(?:фз|ii|iii|iv|v|зрк)(?![a-zа-я])|(?:ст\\.|п\\.|(?:стать|пункт|article|clause|section|law|закон)[а-я]*) \\d+(?:[.-]\\d+)*',
  '(?:ул\\.|улиц[а-я]+|просп[а-я]*\\.?|пр-т|проспект[а-я]*|дом|д\\.|офис|корп\\.|каб\\.|кабинет[а-я]*|room|office|floor|suite|hall|зал[а-я]*|павильон[а-я]*|стенд[а-я]*|pavilion|stand|gate|terminal|platform) (?:[a-zа-я]+(?<!(?:развернул|занял|представил)[аио]),? )?\\d+[a-zа-я]?|\\d+[a-z]? (?:[a-zа-я]+ ){1,3}(?:street|avenue|road|lane|square|boulevard)',
  '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\.\\d{2}\\.\\d{2,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:в|at|с|до) \\d{1,2}[.:]\\d{2}(?! ?(?:%|млрд|млн|тыс|million|billion|percent|per cent|раз|т))(?= |,|$)|\\d{1,2} ?(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-zа-я])',
  '(?:от |с |from |between |aged )?(?:\\d+|[a-zа-я]+)(?:(?: ?- ?| до | to | and )(?:\\d+|[a-zа-я]+))? лет(?! ?(?:назад|раньше|ранее|росси))(?= |[,.;)]|$)|\\d+-летн[а-я]+|(?:(?:(?:the )?(?:average) )?aged?|must be) (?:[a-z]+ ){0,5}?\\d+(?! ?(?:%|million|thousand))(?:(?: ?- ?| to | and )\\d+)?|\\d+ years old',
  '(?:\\d[\\d.,]*|[a-zа-я]+)(?:(?: ?- ?| до | to )(?:\\d[\\d.,]*|[a-zа-я]+))?[ -](?:час(?:а|ов|у|ом|ам|ами|ах)?|минут[а-я]*|секунд[а-я]*|суток|сут\\.|дн(?:я|ей|и|ю|ям|ями)|день|недел[а-я]+|hours?|minutes?|seconds?|days?|weeks?|nights?|мин\\.)(?![a-zа-я])',
  '(?:\\d+|[a-z]+) times (?:a|per|each|every) (?:day|week|month|year)',
  '\\d[\\d ,]* ?(?:километр[а-я]*|км|km|kilomet(?:re|er)s) (?:в сутки|в час|за сутки|в день|a day|per day|an hour|per hour)',
  '\\d[\\d.,]* ?(?:км/ч|км в час|km/h|mph|кг|килограмм[а-я]*|kg|мвт|mw|квт|kw|гвт|gw|баррел[а-я]*|гектар[а-я]*|га|hectares?|метр[а-я]*|metres?|meters?|см|cm|литр[а-я]*|litres?|liters?|л|страниц[а-я]*|pages?|стр\\.)(?![a-zа-я/])',
  '\\d+(?:-?(?:й|я|е|го|му|м|ой|ую|ая|ый|ом|х|ми))(?= (?!год|млрд|млн|тыс)[a-zа-я])(?! (?:раз))|\\d+(?:st|nd|rd|th)(?![a-zа-я])',
  `(?:курс(?:у|е|ом|а)? |(?:exchange|the) rate|rate of)[^.;]{0,40}?\\d[\\d.,]*(?: ?(?:руб[а-я]*\\.?|тенге|сум[а-я]*|сом[а-я]*|сомони|roubles?|rubles?|tenge|soums?|soms?))?(?: (?:за|per|to the|to a|to one)[^.,;]{0,20})?`,
  '(?:covid|g|bri|су|ми|ил|ту|як|мс|boeing|а|a|м|m|р|газ|камаз|лада) ?-?\\d+(?!\\d*[.,]?\\d* ?(?:млрд|млн|тыс|%|bn|billion|million|m(?![a-zа-я])|bn(?![a-zа-я])))(?:\\+\\d)?',
  `(?:население|населени[а-я]+|population|home to|жив[еу]т(?! и работа)|проживает|inhabitants)(?: (?:[a-zа-я]+|-)){0,6} (?=\\d[\\d .,]*(?: ?(?:млн|тыс|миллион|million|thousand)| (?:человек|people|жител))(?![а-я.]* (?:граждан|мигрант|таджик|узбек|кирг|казах|туркм)))\\d[\\d .,]*(?: ?(?:млн|тыс|миллион[а-я]*|million|thousand))?(?: (?:человек|people|жител[а-я]*))?|\\d[\\d .,]*(?: ?(?:млн|тыс\\.?|миллион[а-я]*|million|thousand)) (?:жител[а-я]*|inhabitants|residents)`,
];
const COMPILED = ROWS.map((row) => new RegExp(`(?<![a-zа-я\\d])(?=[a-zа-я\\d+№#$©(°-])(?:${row})`, 'g'));
/** Sentences whose every number is of no concern. */
const POLL =
  /(?<![a-zа-я])(?:опрос|опрошен|респондент|анкетир|социолог|(?:poll(?:s|ed|sters?)?|survey(?:ed)?|respondents?|voters?|ballots?|turnout)(?![a-zа-я]))/;
const PRICE =
  /(?<![a-zа-я])(?:(?:по)?(?:дорожа|дешеве)[а-я]|тариф|билет|зарплат|штраф|пошлин|налог|скидк|аренд|пенси|пособи|оклад|ставк[а-я]|инфляци[а-я]|курс[а-я]* (?:рубл|доллар|тенге|сум|сом)|баррел|(?:стои(?:л[аои]?|ть?)|об(?:ход|ош)[а-я]+с[ья]|цен(?:а|ы|е|у|ой|ам)|комисси(?:я|ю|и) (?:(?:[а-я]+ ){0,2}(?:банк|систем|за|при|-|составля|операт)|[^,.]*%)[а-я]*|ндс|проезд|(?:торг(?:у[ею]т|овал[аи]?)|прода[ею]т)с[ья] по|курс (?:в|на|у|держ)|рублевый курс|vat|tax(?:es)?|dut(?:y|ies)|rent|(?:доллар|рубль|тенге|сум|сом|сомони|евро|юань) (?:[а-я]+ ){0,3}(?:укрепился|ослаб|упал|вырос)|(?:dollar|rouble|ruble|tenge|soum|som|somoni|euro|yuan) (?:has |had )?(?:lost|gained|fell|rose|weakened|strengthened|slipped)|traded at|shares? (?:price|closed|rose|fell)|чек|заработок|spends?|fines?|fees?|pensions?|costs?|prices?|priced|sells? for|sold for|fares?|tickets?|tariffs?|salary|wages?|nights?|visas?|(?:interest|key|base|policy|discount|refinancing|lending|prime) rates?|inflation|(?:per|the) barrel)(?![a-zа-я]))/;
const BIG = /м(?:лн|лрд|илл)|трлн|illion|[bm]n|\dm/;

/** The stretches of a plain sentence in which numbers are left alone. */
export function noiseOf(text: string): readonly Span[] {
  if (!/\d/.test(text) && !NUMBER_WORD.test(text)) return [];
  const found: Span[] = [];
  for (const row of COMPILED) {
    let read = 0;
    for (const { index: start, 0: words } of matchesOf(row, text, true)) {
      if (start < read || !(/\d/.test(words) || NUMBER_WORD.test(words))) continue;
      read = start + words.length;
      found.push({ start, end: read });
    }
  }
  return found;
}
const NUMBER_WORD =
  /(?:оди?н|дв[аеу]|тр[ие]|четыр|пят|шест|сем|вос|девят|десят|дцат|сорок|сто|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)/;

/** A clause about a poll, in which no number is a figure. */
export const isPoll = (clause: string) => POLL.test(clause);

/** A clause about the price of a thing or a rate; sums of millions are none. */
export const isPrice = (clause: string, amount: string) => PRICE.test(clause) && !BIG.test(amount);

/** Lines of a page that are no part of the article. */
export const isFurniture = (line: string) =>
  !/[a-zа-я]{2}/.test(line) ||
  /^(?:page \d|стр\. ?\d|©|copyright|фото|photo|читайте также|read (?:also|more)|подпис|subscribe|сегодня \d|\d{1,2}:\d{2}(?!.*[.!?"])|reuters|rss|tags?:|теги:|источник:|просмотров|views:)/.test(
    line,
  ) ||
  STAMP.test(line);
/** When a page was put up: «10 октября 2025, 12:30». */
const STAMP = new RegExp(`^\\d{1,2} ${MONTH} \\d{4},? \\d{1,2}:\\d{2}`);
