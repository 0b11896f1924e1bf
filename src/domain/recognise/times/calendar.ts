import type { Day, Span as Days } from '../../period';

/** The words for each month in both languages, and what is called after it: «мартовский». */
const MONTHS = [
  'январ[а-я]*|jan(?:uary|\\.)?',
  'феврал[а-я]*|feb(?:ruary|\\.)?',
  'март(?:[аеу]|ом|овск[а-я]+)?|mar(?:ch|\\.)?',
  'апрел[а-я]*|apr(?:il|\\.)?',
  'ма[йяею]|may',
  'июн[а-я]*|jun(?:e|\\.)?',
  'июл[а-я]*|jul(?:y|\\.)?',
  'август(?:[аеу]|ом|овск[а-я]+)?|aug(?:ust|\\.)?',
  'сентябр[а-я]*|sep(?:tember|t?\\.?)',
  'октябр[а-я]*|oct(?:ober|\\.)?',
  'ноябр[а-я]*|nov(?:ember|\\.)?',
  'декабр[а-я]*|dec(?:ember|\\.)?',
];

/** The words for months, for patterns. */
export const MONTH = `(?:${MONTHS.join('|')})`;

const OF_MONTH = MONTHS.map((words) => new RegExp(`^(?:${words})`));
/** 1 to 12 for a word that `MONTH` finds. */
export const monthOf = (word: string): number => OF_MONTH.findIndex((words) => words.test(word)) + 1;

const two = (n: number) => String(n).padStart(2, '0');
export const day = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}`;
const lastDate = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From the first day of one month to the last of another of that year; a run over the turn of a year begins in the year before. */
export function monthsOf(year: number, first: number, last: number): Days {
  return { start: day(first > last ? year - 1 : year, first, 1), end: day(year, last, lastDate(year, last)) };
}

/** The last day of the month of a day. */
export const monthEnd = (of: Day): Day => {
  const [year = 0, month = 0] = of.split('-').map(Number);
  return monthsOf(year, month, month).end;
};

export const yearDays = (year: number): Days => monthsOf(year, 1, 12);

/** The latest year in which a run of months up to `last` was over when this was published; `own` where it is running. */
export function latestYear(published: Day, last: number, first = last): number {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  return last < month || (first === last && last === month) || monthsOf(year, 1, last).end <= published
    ? year
    : year - 1;
}

/** The same day so many months before, after it where they are fewer than none; the last of a month that lacks it. */
export function monthsBefore(of: Day, months: number): Day {
  const at = new Date(Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1 - months, 1));
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth() + 1;
  return day(year, month, Math.min(Number(of.slice(8, 10)), lastDate(year, month)));
}
/** The same day so many years before. */
export const yearsBefore = (of: Day, years: number): Day => monthsBefore(of, 12 * years);
