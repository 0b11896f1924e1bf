import type { ChangeDirection } from '../../quantity';
import { matchesOf, wordList } from '../text/plainText';

/** Words of growth and of fall, verbs and nouns. */
const RISING =
  'плюс plus_of выр[ао]с* возр[ао]с* увелич* прибав* подн[яи]* взлет* рост^ раст[еу]т рос росл[аои] растущ* прир[ао]с* повы[сш]* нара[сщ]* усилил* расшир* ускор* подъем* подр[ао]с* скачок скачк* опере* grew grow grows growing growth grown rose rise rises rising risen up increas* climb* jump* surg* soar* gain* expand* expansion added higher leap* advanc* swell* accelerat* add adds adding strengthen* mount* inch* rebound* recover* widen* picked_up went_up gone_up boosted boost';
const FALLING =
  'минус minus_of сни[зж]* сокра[тщ]* упал* упад* пада[ею]т паден* уменьш* сжал* сжима* ужал* усох* просе* проса* прося* потеря* спад^ опустил* опуска* обвал* рухну* ослаб* тает тают fell fall falls falling fallen down drop* declin* decreas* shrank shrunk shrink* slipp* slip slips slid slide contract* lost lower reduc* slump* plung* sag* dive* dipp* dip halv* plummet* tumbl* sank sink* dwindl* weaken* went_down gone_down eased easing reced* fade* fading diminish* collaps* slash* cut* shed';

const any = (table: string) => `(?<![a-zа-я\\d])(?:${wordList(table)})(?![a-zа-я\\d])`;
const CHANGE = new RegExp(`(?<up>${any(RISING)})|(?<down>${any(FALLING)})`, 'g');
const LAST = new RegExp(`(?:(?<up>${any(RISING)})|(?<down>${any(FALLING)}))[ "]*$`);
const MORE =
  /^[, ]*(?:(?<up>больше|выше|более|(?<!, )(?:превыша|опережа)[a-zа-я]*|ahead of|more|higher|up(?! (?:\d|by|from))|growth|increase|rise|gain|jump|surge|роста?|прироста?|longer|bigger|larger|greater|above)|(?<down>меньше|ниже|менее|(?<!, )уступа[а-я]*|short of|less|lower|fewer|down(?! (?:\d|by|from))|decline|decrease|drop|fall|падения|снижения|сокращени[а-я]*|smaller|below|cut|reduction|slump))(?![a-zа-я])/;

/** Multiples that are one word or two, with the number they say. */
const MULTIPLES: readonly (readonly [value: number, table: string])[] = [
  [2, 'удво* вдвое вдвойне двукратн* двойной_рост doubl* twofold twice'],
  [3, 'утро* втрое трехкратн* trebl* tripl* threefold thrice'],
  [4, 'учетвер* вчетверо четырехкратн* quadrupl* fourfold'],
  [5, 'упятер* впятеро пятикратн* quintupl* fivefold'],
  [6, 'вшестеро шестикратн* sixfold'],
  [7, 'всемеро семикратн* sevenfold'],
  [8, 'ввосьмеро восьмикратн* eightfold'],
  [10, 'вдесятеро десятикратн* tenfold'],
  [1.5, 'полуторакратн*'],
];
const MULTIPLE = new RegExp(
  `(?<![a-zа-я\\d])(?:${MULTIPLES.map(([, table]) => `(${wordList(table)})`).join('|')})(?![a-zа-я])`,
  'g',
);
const NOT_MULTIPLE =
  /^(?:tripl|doubl)e[ -](?:tax|check|track|digit|entr|room)|^удвоени[а-я]* вним|^(?:twice|thrice)(?! (?:as|the|that|what|its|their|his|last|this|those|more|larger|higher|bigger|over|\d))/;

/** Words of growth or fall: which way, and where. */
export type Change = { readonly way: ChangeDirection; readonly start: number; readonly end: number };

const wayOf = (groups: Readonly<Record<string, string | undefined>> | undefined): ChangeDirection =>
  groups?.down === undefined ? 'rising' : 'falling';

/** All words of growth and fall in a plain text. */
export function changesIn(text: string): readonly Change[] {
  return matchesOf(CHANGE, text).map((match) => ({
    way: wayOf(match.groups),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The word of growth that ends a plain text. */
export function changeAtEnd(text: string): Change | null {
  const match = LAST.exec(text);
  return match ? { way: wayOf(match.groups), start: match.index, end: match.index + match[0].length } : null;
}

/** "more" or "decline" right after an amount: `end` is counted from the beginning of the words given. */
export function comparedAfter(after: string): { readonly way: ChangeDirection; readonly end: number } | null {
  const match = MORE.exec(after);
  return match ? { way: wayOf(match.groups), end: match[0].length } : null;
}

/** "doubled", «втрое»: each with its number. */
export function multiplesIn(
  text: string,
): readonly { readonly value: number; readonly start: number; readonly end: number }[] {
  return matchesOf(MULTIPLE, text).flatMap((match) => {
    const found = MULTIPLES[match.slice(1).findIndex((group) => group !== undefined)];
    if (!found || NOT_MULTIPLE.test(text.slice(match.index, match.index + 30))) return [];
    return [{ value: found[0], start: match.index, end: match.index + match[0].length }];
  });
}
