import type { Day, Span as Days } from '../../period';

const MONTHS: readonly (readonly string[])[] = [
  ['январ', 'jan'],
  ['феврал', 'feb'],
  ['март', 'mar'],
  ['апрел', 'apr'],
  ['май', 'мая', 'мае', 'маю', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['август', 'aug'],
  ['сентябр', 'sep'],
  ['октябр', 'oct'],
  ['ноябр', 'nov'],
  ['декабр', 'dec'],
];

/** The words for months in both languages, for patterns. */
export const MONTH =
  '(?:январ[a-zа-я]+|феврал[a-zа-я]+|март[a-zа-я]?|апрел[a-zа-я]+|ма[йяею]|июн[a-zа-я]|июл[a-zа-я]|август[a-zа-я]?|сентябр[a-zа-я]+|октябр[a-zа-я]+|ноябр[a-zа-я]+|декабр[a-zа-я]+|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';

/** 1 to 12 for a word that `MONTH` finds. */
export const monthOf = (word: string): number =>
  MONTHS.findIndex((stems) => stems.some((stem) => word.startsWith(stem))) + 1;

const two = (n: number) => String(n).padStart(2, '0');
export const day = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}`;
const lastDate = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From the first day of one month to the last of another of that year; a run over the turn of a year begins in the year before. */
export function monthsOf(year: number, first: number, last: number): Days {
  return { start: day(first > last ? year - 1 : year, first, 1), end: day(year, last, lastDate(year, last)) };
}

export const yearDays = (year: number): Days => monthsOf(year, 1, 12);

/** The latest year in which a run of months up to `last` was over when this was published; `own` where it is running. */
export function latestYear(published: Day, last: number, first = last): number {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  return last < month || (first === last && last === month) || monthsOf(year, 1, last).end <= published
    ? year
    : year - 1;
}

/** So many months before a day, the day after it: a stretch of so many months that ends on `end`. */
export function monthsBefore(end: Day, months: number): Day {
  const at = new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)) - 1 - months, 1));
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth() + 1;
  return day(year, month, Math.min(Number(end.slice(8, 10)), lastDate(year, month)));
}
