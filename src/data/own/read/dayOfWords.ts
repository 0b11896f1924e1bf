import type { Day } from '../../../domain/period';
import { plainText } from '../../../domain/recognise/text/plainText';
import { day, MONTH, monthOf } from '../../../domain/recognise/times/calendar';

export type DayOfWords = {
  readonly day: Day;
  readonly isYearSaid: boolean;
  readonly start: number;
  readonly end: number;
};

const ANY_MONTH = `${MONTH}|(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)\\.?`;
const YEAR = '(?<y>(?:19|20)\\d\\d)(?: ?(?:года|г\\.?)(?![а-я]))?';
const FORMS = [
  '(?<y>(?:19|20)\\d\\d)-(?<n>\\d\\d)-(?<d>\\d\\d)',
  '(?<d>\\d{1,2})\\.(?<n>\\d{1,2})\\.(?<y>(?:19|20)\\d\\d)',
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${ANY_MONTH}),? ${YEAR}`,
  `(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
  `(?<d>\\d{1,2}) (?<m>${ANY_MONTH})`,
  `(?<m>${MONTH}) (?<d>\\d{1,2})`,
].map((form) => new RegExp(`(?<![\\p{L}\\d.-])(?:${form})(?![\\p{L}\\d-]|\\.\\d)`, 'u'));

/**
 * The first day that words name, with its stretch in UTF-16 units. Where they leave the year out it is the last such day up to
 * `today`. Undefined where they name none, or a day that no calendar has.
 */
export function dayOfWords(words: string, today: Day): DayOfWords | undefined {
  const plain = plainText(words);
  for (const form of FORMS) {
    const found = form.exec(plain);
    if (!found?.groups) continue;
    const { y, n, m, d } = found.groups;
    const month = n === undefined ? monthOf(shortened(m ?? '')) : Number(n);
    const of = (year: number) => day(year, month, Number(d));
    const year = Number(today.slice(0, 4));
    const named = y === undefined ? (of(year) <= today ? of(year) : of(year - 1)) : of(Number(y));
    if (!isDay(named)) continue;
    return { day: named, isYearSaid: y !== undefined, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Months that newsrooms shorten to fewer letters than the recogniser asks. */
const SHORT: Readonly<Record<string, string>> = {
  янв: 'январ',
  фев: 'феврал',
  мар: 'март',
  апр: 'апрел',
  авг: 'август',
  сен: 'сентябр',
  окт: 'октябр',
  ноя: 'ноябр',
  дек: 'декабр',
};
function shortened(word: string): string {
  return SHORT[word.slice(0, 3)] ?? word;
}

function isDay(text: Day): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
